package hearth.jobs.synthetic;

import java.time.LocalDate;

/** One placement from the day it starts to the day it ends, which is the day the next one starts. */
record Stay(LocalDate start, LocalDate end, Placement placement, Arrival arrival, String reasonForMove) {

    /** How a child comes into a stay. */
    enum Arrival {
        NEW_CARER,
        SAME_CARER
    }

    /** The same stay, ended by a move for this reason. */
    Stay endedBy(String reason) {
        return new Stay(start, end, placement, arrival, reason);
    }
}
