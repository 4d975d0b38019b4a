package hearth.warehouse.care;

import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;

/** An episode and the return that reports it. */
record ReportedEpisode(Return by, Episode episode) {
    LocalDate startedOn() {
        return episode.startedOn();
    }

    /** The day it ended; the latest possible date while it is open. */
    LocalDate endOrLater() {
        return episode.end().orElse(LocalDate.MAX);
    }

    boolean isOfSameReturnAs(ReportedEpisode other) {
        return by.equals(other.by);
    }

    ReportedEpisode as(Episode changed) {
        return new ReportedEpisode(by, changed);
    }
}
