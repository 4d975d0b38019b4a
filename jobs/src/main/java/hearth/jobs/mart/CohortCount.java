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
    private final List<GroupNumbers> groups;
    /** The aggregates that count the row at hand, in order; those that gather something of it, and how much. */
    private final int[] counting;

    private final int[] gathering;
    private final long[] amounts;
    private int countingRow;
    private int gatheringRow;

    CohortCount(CountedCohort cohort) {
        this.cohort = cohort;
        this.groups = cohort.groups().stream().map(GroupNumbers::new).toList();
        this.counting = new int[cohort.aggregates().size()];
        this.gathering = new int[cohort.aggregates().size()];
        this.amounts = new long[cohort.aggregates().size()];
    }

    /** The groups of a breakdown, by numbers in the order in which they came: a row's are looked up once, not in each period. */
    private static final class GroupNumbers {
        private final Group breakdown;
        private final Map<@Nullable String, Integer> numbers = new HashMap<>();
        private final List<@Nullable String> names = new ArrayList<>();
        private int ofRow;

        GroupNumbers(Group breakdown) {
            this.breakdown = breakdown;
        }

        void look(@Nullable Object[] row) {
            String name = (String) row[breakdown.column()];
            Integer known = numbers.get(name);
            if (known == null) {
                known = names.size();
                numbers.put(name, known);
                names.add(name);
            }
            ofRow = known;
        }
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
        private final List<GroupNumbers> ofPeriod;
        private final List<List<@Nullable CellTotals>> byGroup = new ArrayList<>();
        private final List<Aggregate> ofGroups;
        private @Nullable List<Results> results;

        PeriodCells(PeriodType type) {
            this.ofPeriod = groups.stream()
                    .filter(group -> cohort.groups(type).contains(group.breakdown))
                    .toList();
            this.ofGroups = cohort.aggregatesOfGroups(type);
            ofPeriod.forEach(group -> byGroup.add(new ArrayList<>()));
        }

        void addRow() {
            addRow(all);
            for (int i = 0; i < ofPeriod.size(); i++) {
                addRow(cell(byGroup.get(i), ofPeriod.get(i).ofRow));
            }
        }

        private CellTotals cell(List<@Nullable CellTotals> cells, int group) {
            while (cells.size() <= group) {
                cells.add(null);
            }
            CellTotals known = cells.get(group);
            if (known == null) {
                known = new CellTotals(ofGroups);
                cells.set(group, known);
            }
            return known;
        }

        /** Those that take the row in are in order, so that what a cell does not gather comes last. */
        private void addRow(CellTotals cell) {
            int size = cell.size();
            for (int i = 0; i < countingRow && counting[i] < size; i++) {
                cell.count(counting[i]);
            }
            for (int i = 0; i < gatheringRow && gathering[i] < size; i++) {
                cell.add(gathering[i], amounts[i]);
            }
        }

        List<Results> results() {
            List<Results> known = results;
            if (known == null) {
                known = new ArrayList<>(List.of(new Results(Breakdown.ALL, Breakdown.ALL, all)));
                for (int i = 0; i < ofPeriod.size(); i++) {
                    addResults(ofPeriod.get(i), byGroup.get(i), known);
                }
                results = known;
            }
            return known;
        }

        private void addResults(GroupNumbers of, List<@Nullable CellTotals> cells, List<Results> to) {
            for (int group = 0; group < cells.size(); group++) {
                CellTotals cell = cells.get(group);
                if (cell != null) {
                    String name = of.names.get(group);
                    // A group that is not known is called all, as a figure needs a name.
                    to.add(new Results(of.breakdown.breakdown(), name == null ? Breakdown.ALL : name, cell));
                }
            }
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
        boolean isLookedAt = false;
        for (PeriodType type : cohort.periods()) {
            LocalDate end = cohort.periodOf(row, type).orElse(null);
            if (end != null) {
                if (!isLookedAt) {
                    look(row);
                    isLookedAt = true;
                }
                periods.computeIfAbsent(new Period(type, end), period -> new PeriodCells(type))
                        .addRow();
            }
        }
    }

    /** Works out in which groups the row is, and which aggregates take it in with what amounts. */
    private void look(@Nullable Object[] row) {
        groups.forEach(group -> group.look(row));
        countingRow = 0;
        gatheringRow = 0;
        List<Aggregate> aggregates = cohort.aggregates();
        for (int i = 0; i < aggregates.size(); i++) {
            Aggregate aggregate = aggregates.get(i);
            if (aggregate.counted().isTrue(row)) {
                Object value = aggregate.value().of(row);
                if (value != null && aggregate.isCount()) {
                    counting[countingRow++] = i;
                } else if (value != null) {
                    gathering[gatheringRow] = i;
                    amounts[gatheringRow++] = aggregate.amount(value);
                }
            }
        }
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
