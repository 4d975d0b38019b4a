package hearth.jobs.synthetic;

import java.time.LocalDate;
import java.util.List;

/** One unbroken time in care, from the first episode's start to the last one's end. */
record PeriodOfCare(String need, String homePostcode, List<Episode> episodes) {
    PeriodOfCare {
        episodes = List.copyOf(episodes);
    }

    LocalDate start() {
        return episodes.get(0).start();
    }

    LocalDate end() {
        return last().end();
    }

    Episode last() {
        return episodes.get(episodes.size() - 1);
    }

    boolean respite() {
        return episodes.get(0).respite();
    }
}
