package hearth.warehouse.care;

import hearth.warehouse.quality.RepairRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes one return's episodes of a child usable: one for each start, none without days inside another, none twice.
 */
final class OneReturn {
    /**
     * The longest first; of equally long ones, one that ends care; otherwise always the same one, in any order of rows.
     */
    private static final Comparator<Episode> LONGEST_FIRST = Comparator.comparing(OneReturn::end)
            .thenComparing(Episode::endsCare)
            .thenComparing(Episode::toString)
            .reversed();

    private final Definitions definitions;
    private final RepairLog log;

    OneReturn(Definitions definitions, RepairLog log) {
        this.definitions = definitions;
        this.log = log;
    }

    /** The episodes that can be used, in order. */
    List<Episode> usable(List<Episode> episodes) {
        SortedMap<LocalDate, List<Episode>> byStart = new TreeMap<>();
        for (Episode episode : episodes) {
            byStart.computeIfAbsent(episode.startedOn(), start -> new ArrayList<>())
                    .add(withoutReasonWhileOpen(episode));
        }
        List<Episode> oneAStart = byStart.values().stream().map(this::longest).toList();
        List<Episode> usable = new ArrayList<>(oneAStart);
        usable.removeIf(episode -> isWithoutDaysWithin(oneAStart, episode));
        joinReportedTwice(usable);
        return usable;
    }

    private Episode withoutReasonWhileOpen(Episode episode) {
        return episode.isOpen()
                ? log.changed(episode, episode.withoutEndReason(), RepairRule.REASON_WITHOUT_END)
                : episode;
    }

    private Episode longest(List<Episode> sameStart) {
        sameStart.sort(LONGEST_FIRST);
        Episode longest = sameStart.get(0);
        sameStart.stream().skip(1).forEach(other -> log.leftOut(other, RepairRule.DUPLICATE_START));
        boolean startsCare = sameStart.stream().anyMatch(episode -> episode.startReason() == StartReason.STARTED_CARE);
        return startsCare
                ? log.changed(
                        longest,
                        longest.startingOn(longest.startedOn(), StartReason.STARTED_CARE),
                        RepairRule.DUPLICATE_START)
                : longest;
    }

    /** An episode without days that ends care also ends the open episode before it, so it is kept. */
    private boolean isWithoutDaysWithin(List<Episode> all, Episode episode) {
        LocalDate start = episode.startedOn();
        boolean isWithin = episode.end().filter(start::equals).isPresent()
                && all.stream()
                        .filter(other -> other.startedOn().isBefore(start))
                        .anyMatch(other -> other.end().map(start::isBefore).orElse(!episode.endsCare()));
        if (isWithin) {
            log.leftOut(episode, RepairRule.NO_DAYS);
        }
        return isWithin;
    }

    /** An episode reported with two starts starts on the earlier day, as no newer return says otherwise. */
    private void joinReportedTwice(List<Episode> episodes) {
        int i = episodes.size() - 2;
        while (i >= 0) {
            Episode first = episodes.get(i);
            Episode again = episodes.get(i + 1);
            if (first.isStartedAgainBy(again, definitions.correctedStartDays())) {
                episodes.remove(i + 1);
                LocalDate nextStart =
                        i + 1 < episodes.size() ? episodes.get(i + 1).startedOn() : LocalDate.MAX;
                episodes.set(i, log.changed(first, joined(first, again, nextStart), RepairRule.START_CORRECTED));
                log.reportedFrom(first.startedOn(), again, RepairRule.START_CORRECTED);
                i = Math.min(i, episodes.size() - 2);
            } else {
                i--;
            }
        }
    }

    private static Episode joined(Episode first, Episode again, LocalDate nextStart) {
        LocalDate reportedTo = again.end().orElse(nextStart);
        return first.end().filter(reportedTo::isBefore).isPresent() ? first : first.endingAs(again);
    }

    /** The day it ended; the latest possible date while it is open. */
    private static LocalDate end(Episode episode) {
        return episode.end().orElse(LocalDate.MAX);
    }
}
