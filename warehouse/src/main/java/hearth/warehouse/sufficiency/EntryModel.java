package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How many children of one group enter care, at what age and into which placement. */
final class EntryModel {
    /** Years that tell the level; fewer where the history is shorter. */
    private static final int LEVEL_YEARS = 8;
    /** Entrants of all councils that weigh as much as a council's own. */
    private static final double MIX_WEIGHT = 15;

    private static final double DAYS_IN_MONTH = AgeBand.DAYS_IN_YEAR / 12;
    private static final int MONTHS_TO_18 = 216;

    final EntryLevel level;
    /** Shares by age band and state. */
    final Shares mix;
    /** Ages at entry in months by age band, each as often as seen; never empty. */
    private final int[][] ages;

    private EntryModel(EntryLevel level, Shares mix, int[][] ages) {
        this.level = level;
        this.mix = mix;
        this.ages = ages;
    }

    static EntryModel of(List<CareSpell> spells, FitWindow window, double[] cells, double[] prior, int steps) {
        List<CareSpell> entries =
                spells.stream().filter(CareSpell::isStartKnown).toList();
        List<Integer> counts = new ArrayList<>();
        LocalDate end = window.to();
        do {
            LocalDate start = window.to().minusYears(counts.size() + 1L);
            LocalDate until = end;
            counts.add((int) entries.stream()
                    .filter(spell -> spell.startedOn().isAfter(start)
                            && !spell.startedOn().isAfter(until))
                    .count());
            end = start;
        } while (counts.size() < LEVEL_YEARS && !end.minusYears(1).plusDays(1).isBefore(window.observedFrom()));
        EntryLevel level =
                new EntryLevel(counts.stream().mapToInt(Integer::intValue).toArray(), steps);
        return new EntryModel(level, Shares.of(cells, prior, MIX_WEIGHT), ages(entries, window));
    }

    /** An age in days from the month of an entrant like those seen. */
    double age(int band, RandomStream random) {
        int month = ages[band][random.nextInt(ages[band].length)];
        return (month + random.nextDouble()) * DAYS_IN_MONTH;
    }

    private static int[][] ages(List<CareSpell> entries, FitWindow window) {
        List<ArrayList<Integer>> ages =
                AgeBand.ALL.stream().map(band -> new ArrayList<Integer>()).collect(Collectors.toList());
        for (CareSpell spell : entries) {
            double days = ChronoUnit.DAYS.between(spell.first().bornOn(), spell.startedOn());
            int month = (int) (days / DAYS_IN_MONTH);
            if (spell.startedOn().isAfter(window.from()) && month >= 0 && month < MONTHS_TO_18) {
                ages.get(AgeBand.of(days).index()).add(month);
            }
        }
        int[][] found = new int[AgeBand.COUNT][];
        for (AgeBand band : AgeBand.values()) {
            List<Integer> own = ages.get(band.index());
            found[band.index()] = own.isEmpty()
                    ? new int[] {band.fromYears() * 12 + 6}
                    : own.stream().mapToInt(Integer::intValue).toArray();
        }
        return found;
    }
}
