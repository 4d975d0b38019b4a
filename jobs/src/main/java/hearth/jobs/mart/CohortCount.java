package hearth.jobs.mart;

import hearth.jobs.mart.CountedCohort.CountedIndicator;
import hearth.jobs.mart.CountedCohort.Group;
import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the rows of one cohort of one authority: each row is looked at once and added to the cells that it counts in. */
final class CohortCount {
    private final CountedCohort cohort;
    private final Map<Period, PeriodCells> periods = new HashMap<>();
    private final int[] taking;
    private final long[] amounts;

    CohortCount(CountedCohort cohort) {
        this.cohort = cohort;
        this.taking = new int[cohort.aggregates().size()];
        this.amounts = new long[cohort.aggregates().size()];
    }

    /** Known by the number of its last day: the hashes of dates that end months differ in few bits. */
    private record Period(PeriodType type, long endDay) {
        Period(PeriodType type, LocalDate end) {
            this(type, end.toEpochDay());
        }
    }

    /** A group of a breakdown, or all; what an indicator counted there. */
    record Counted(
            String breakdown,
            String group,
            @Nullable Double numerator,
            @Nullable Double denominator) {}

    /** The cells of a period: all rows together, and for each breakdown the groups. */
    private final class PeriodCells {
        private final CellTotals all = new CellTotals(cohort.aggregates());
        private final List<Map<@Nullable String, CellTotals>> byGroup = new ArrayList<>();
        private final List<Group> groups;
        private final List<Aggregate> ofGroups;
        private @Nullable List<Results> results;

        PeriodCells(PeriodType type) {
            this.groups = cohort.groups(type);
            this.ofGroups = cohort.aggregatesOfGroups(type);
            groups.forEach(group -> byGroup.add(new HashMap<>()));
        }

        void add(@Nullable Object[] row, int taken) {
            add(all, taken);
            for (int i = 0; i < groups.size(); i++) {
                String group = (String) row[groups.get(i).column()];
                add(byGroup.get(i).computeIfAbsent(group, name -> new CellTotals(ofGroups)), taken);
            }
        }

        /** Those that take the row in are in order, so that what a cell does not gather comes last. */
        private void add(CellTotals cell, int taken) {
            for (int i = 0; i < taken && taking[i] < cell.size(); i++) {
                cell.add(taking[i], amounts[i]);
            }
        }

        List<Results> results() {
            List<Results> known = results;
            if (known == null) {
                known = new ArrayList<>(List.of(new Results(Breakdown.ALL, Breakdown.ALL, all)));
                for (int i = 0; i < groups.size(); i++) {
                    String breakdown = groups.get(i).breakdown();
                    for (Map.Entry<@Nullable String, CellTotals> cell :
                            byGroup.get(i).entrySet()) {
                        // A group that is not known is called all, as a figure needs a name.
                        String group = cell.getKey() == null ? Breakdown.ALL : cell.getKey();
                        known.add(new Results(breakdown, group, cell.getValue()));
                    }
                }
                results = known;
            }
            return known;
        }
    }

    /** The results of the cohort's aggregates in one cell. */
    private static final class Results {
        private final String breakdown;
        private final String group;
        private final @Nullable Object[] values;

        Results(String breakdown, String group, CellTotals totals) {
            this.breakdown = breakdown;
            this.group = group;
            this.values = totals.results();
        }

        Counted of(CountedIndicator indicator) {
            return new Counted(breakdown, group, number(indicator.numerator()), number(indicator.denominator()));
        }

        private @Nullable Double number(Value figure) {
            Object number = figure.of(values);
            return number == null ? null : Double.valueOf(((Number) number).doubleValue());
        }
    }

    /** Takes in a row: its values in the order of the table's columns. */
    void add(@Nullable Object[] row) {
        int taken = -1;
        for (PeriodType type : cohort.periods()) {
            LocalDate end = cohort.periodOf(row, type).orElse(null);
            if (end != null) {
                taken = taken < 0 ? look(row) : taken;
                periods.computeIfAbsent(new Period(type, end), period -> new PeriodCells(type))
                        .add(row, taken);
            }
        }
    }

    /** Works out which aggregates take the row in, and with what amounts; gives their number. */
    private int look(@Nullable Object[] row) {
        int taken = 0;
        List<Aggregate> aggregates = cohort.aggregates();
        for (int i = 0; i < taking.length; i++) {
            Aggregate aggregate = aggregates.get(i);
            if (aggregate.counted().isTrue(row)) {
                Object value = aggregate.value().of(row);
                if (value != null) {
                    taking[taken] = i;
                    amounts[taken++] = aggregate.amount(value);
                }
            }
        }
        return taken;
    }

    /** What an indicator counted in a period; empty where the period has no rows. */
    List<Counted> of(CountedIndicator indicator, PeriodType type, LocalDate end) {
        PeriodCells cells = periods.get(new Period(type, end));
        if (cells == null) {
            return List.of();
        }
        List<String> breakdowns = indicator.extract().breakdowns(type);
        List<Counted> counted = new ArrayList<>();
        for (Results cell : cells.results()) {
            if (cell.breakdown.equals(Breakdown.ALL) || breakdowns.contains(cell.breakdown)) {
                counted.add(cell.of(indicator));
            }
        }
        return counted;
    }
}
