package hearth.warehouse.care;

import hearth.warehouse.quality.RepairRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes what one return tells of a child usable: one episode a start, none without days inside another, none told twice.
 */
final class OneReturn {
    /** The longest first, of equally long ones one that ends care; else always the same, in whatever order they come. */
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
        joinToldTwice(usable);
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

    /** An episode without days that ends care ends the open one before it, and so is kept. */
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

    /** An episode that is told with two starts starts on the earlier day: no newer return says otherwise. */
    private void joinToldTwice(List<Episode> episodes) {
        int i = episodes.size() - 2;
        while (i >= 0) {
            Episode one = episodes.get(i);
            Episode again = episodes.get(i + 1);
            if (one.isStartedAgainBy(again, definitions.correctedStartDays())) {
                episodes.remove(i + 1);
                LocalDate nextStart =
                        i + 1 < episodes.size() ? episodes.get(i + 1).startedOn() : LocalDate.MAX;
                episodes.set(i, log.changed(one, joined(one, again, nextStart), RepairRule.START_CORRECTED));
                log.toldFrom(one.startedOn(), again, RepairRule.START_CORRECTED);
                i = Math.min(i, episodes.size() - 2);
            } else {
                i--;
            }
        }
    }

    private static Episode joined(Episode one, Episode again, LocalDate nextStart) {
        LocalDate toldUpTo = again.end().orElse(nextStart);
        return one.end().filter(toldUpTo::isBefore).isPresent() ? one : one.endingAs(again);
    }

    /** The day it ended; far away while it goes on. */
    private static LocalDate end(Episode episode) {
        return episode.end().orElse(LocalDate.MAX);
    }
}
