package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An unbroken time in care: a chain of episodes, each starting where the previous one ended. Never empty. */
public record PeriodOfCare(List<Episode> episodes) {
    public PeriodOfCare {
        episodes = List.copyOf(episodes);
    }

    /**
     * Chains a child's episodes, sorted and without overlaps. A period starts with the first episode, with an episode
     * that starts care, after one that ended care, and after a gap longer than the definitions treat as an error.
     */
    public static List<PeriodOfCare> from(List<Episode> episodes, Definitions definitions) {
        List<PeriodOfCare> periods = new ArrayList<>();
        List<Episode> chain = new ArrayList<>();
        for (Episode episode : episodes) {
            if (!chain.isEmpty() && breaks(chain.get(chain.size() - 1), episode, definitions)) {
                periods.add(new PeriodOfCare(chain));
                chain.clear();
            }
            chain.add(episode);
        }
        if (!chain.isEmpty()) {
            periods.add(new PeriodOfCare(chain));
        }
        return periods;
    }

    private static boolean breaks(Episode before, Episode next, Definitions definitions) {
        return next.startReason() == StartReason.STARTED_CARE
                || before.endsCare()
                || before.end()
                        .filter(end -> end.plusDays(definitions.joinGapDays()).isBefore(next.startedOn()))
                        .isPresent();
    }

    public Episode first() {
        return episodes.get(0);
    }

    public Episode last() {
        return episodes.get(episodes.size() - 1);
    }

    public LocalDate startedOn() {
        return first().startedOn();
    }

    /** The day it ended; empty while it continues. */
    public Optional<LocalDate> endedOn() {
        return last().end();
    }

    /** Whether the returns give its start; false where an earlier part is missing. */
    public boolean isStartKnown() {
        return first().startReason() == StartReason.STARTED_CARE;
    }

    /** The day of the first placement order; empty when there is none, or when it was made before the reported days. */
    public Optional<LocalDate> placementOrderOn() {
        return episodes.stream()
                .filter(Episode::isUnderPlacementOrder)
                .findFirst()
                .filter(episode -> !episode.startedOn().equals(startedOn())
                        || episode.startReason().startsLegalStatus())
                .map(Episode::startedOn);
    }

    /** The episode on a day. */
    public Optional<Episode> episodeOn(LocalDate day) {
        return episodes.stream().filter(episode -> episode.isOn(day)).findFirst();
    }
}
