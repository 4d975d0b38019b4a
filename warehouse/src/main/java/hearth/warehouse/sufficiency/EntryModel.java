package hearth.warehouse.sufficiency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How many children of one group enter care, at what age and into which placement. */
final class EntryModel {
    /** Entrants of all councils that weigh as much as a council's own. */
    private static final double MIX_WEIGHT = 15;

    final EntryHistory history;
    final EntryLevel level;
    /** Shares by age band and state. */
    final Shares mix;
    /** Ages at entry in months by age band, each as often as seen; never empty. */
    private final int[][] ages;

    EntryModel(EntryHistory history, EntryLevel level, Shares mix) {
        this.history = history;
        this.level = level;
        this.mix = mix;
        this.ages = ages(history);
    }

    /** @param others of other councils, the prior of this one */
    static EntryModel of(EntryHistory history, ChildGroup group, CareCounts own, CareCounts others, int steps) {
        double[] all = CareCounts.sum(List.of(own, others)).entryCells[group.index()];
        return new EntryModel(
                history,
                EntryLevel.of(history.counts(), others.entryVariation[group.index()], steps),
                Shares.of(own.entryCells[group.index()], all, MIX_WEIGHT));
    }

    /** An age in days from the month of an entrant like those seen. */
    double age(int band, RandomStream random) {
        int month = ages[band][random.nextInt(ages[band].length)];
        return (month + random.nextDouble()) * EntryHistory.DAYS_IN_MONTH;
    }

    private static int[][] ages(EntryHistory history) {
        int[][] found = new int[AgeBand.COUNT][];
        for (AgeBand band : AgeBand.values()) {
            List<Integer> own = new ArrayList<>();
            history.byMonthOfAge().forEach((month, children) -> {
                if (AgeBand.of((month + 0.5) * EntryHistory.DAYS_IN_MONTH) == band) {
                    own.addAll(Collections.nCopies(children, month));
                }
            });
            found[band.index()] = own.isEmpty()
                    ? new int[] {band.fromYears() * 12 + 6}
                    : own.stream().mapToInt(Integer::intValue).toArray();
        }
        return found;
    }
}
