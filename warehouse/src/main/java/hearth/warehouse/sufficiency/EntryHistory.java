package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many children of one group entered care.
 *
 * @param byYear in each year before the forecast, the latest first; at least one
 * @param byMonthOfAge by age at entry in completed months, while rates are fitted
 */
record EntryHistory(List<Integer> byYear, SortedMap<Integer, Integer> byMonthOfAge) {
    static final double DAYS_IN_MONTH = AgeBand.DAYS_IN_YEAR / 12;
    /** Years that tell the level; fewer where the history is shorter. */
    private static final int LEVEL_YEARS = 8;

    private static final int MONTHS_TO_18 = 216;

    EntryHistory {
        byYear = List.copyOf(byYear);
    }

    static EntryHistory of(List<CareSpell> spells, FitWindow window) {
        List<CareSpell> entries =
                spells.stream().filter(CareSpell::isStartKnown).toList();
        return new EntryHistory(byYear(entries, window), byMonthOfAge(entries, window));
    }

    /** Those of {@link #byYear}. */
    int[] counts() {
        return byYear.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> byYear(List<CareSpell> entries, FitWindow window) {
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
        return counts;
    }

    private static SortedMap<Integer, Integer> byMonthOfAge(List<CareSpell> entries, FitWindow window) {
        SortedMap<Integer, Integer> months = new TreeMap<>();
        for (CareSpell spell : entries) {
            double days = ChronoUnit.DAYS.between(spell.first().bornOn(), spell.startedOn());
            int month = (int) Math.floor(days / DAYS_IN_MONTH);
            if (spell.startedOn().isAfter(window.from()) && month >= 0 && month < MONTHS_TO_18) {
                months.merge(month, 1, Integer::sum);
            }
        }
        return months;
    }
}
