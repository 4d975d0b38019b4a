package hearth.jobs.mart;

import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A cohort with its indicators, compiled: what is gathered of each of its rows, and where a row counts. */
final class CountedCohort {
    private static final String IN = "counts_in_";
    private static final List<String> COUNTS_IN =
            Stream.of(PeriodType.values()).map(period -> IN + period.code()).toList();

    private final Cohort cohort;
    private final List<CountedIndicator> indicators = new ArrayList<>();
    private final List<Aggregate> aggregates;
    private final int aggregatesByMonth;
    private final Map<PeriodType, List<Group>> groups = new EnumMap<>(PeriodType.class);
    private final List<PeriodType> periods;
    private final int date;
    private final Set<String> columns;
    private final Map<PeriodType, Integer> countsIn = new EnumMap<>(PeriodType.class);

    /**
     * An indicator and its numerator and denominator, of the results of the cohort's aggregates.
     *
     * @param tablesNeeded the tables of the return without which it is not known
     * @param yearsNeeded the number of years whose returns must have these
     */
    record CountedIndicator(
            Indicator indicator, Value numerator, Value denominator, Set<String> tablesNeeded, int yearsNeeded) {
        Indicator.FromExtract extract() {
            return CountedCohort.extract(indicator);
        }
    }

    /** A breakdown, and the place of the column that has its groups. */
    record Group(String breakdown, int column) {}

    /** Fails where an indicator's SQL cannot be compiled, naming its file. */
    CountedCohort(Cohort cohort, List<Indicator> counted) {
        Table table = Table.named(cohort.table());
        ExpressionCompiler compiler = new ExpressionCompiler(table);
        this.cohort = cohort;
        // Those that months are counted by groups for come first, so that their aggregates do.
        List<Indicator> inOrder = counted.stream()
                .sorted(Comparator.comparing(
                        indicator -> extract(indicator).breakdownsByMonth().isEmpty()))
                .toList();
        int byMonth = 0;
        for (Indicator indicator : inOrder) {
            indicators.add(compiled(indicator, compiler));
            byMonth = extract(indicator).breakdownsByMonth().isEmpty()
                    ? byMonth
                    : compiler.aggregates().size();
        }
        this.aggregatesByMonth = byMonth;
        this.aggregates = compiler.aggregates();
        this.columns = new TreeSet<>(compiler.columns());
        columns.add(cohort.date());
        columns.addAll(cohort.breakdowns().values());
        columns.addAll(COUNTS_IN);
        this.periods = cohort.periods().stream()
                .filter(period -> counted.stream()
                        .anyMatch(indicator -> extract(indicator).periods().contains(period)))
                .toList();
        for (PeriodType period : periods) {
            groups.put(
                    period,
                    cohort.breakdowns().entrySet().stream()
                            .filter(breakdown -> counted.stream()
                                    .anyMatch(indicator -> extract(indicator)
                                            .breakdowns(period)
                                            .contains(breakdown.getKey())))
                            .map(breakdown -> new Group(
                                    breakdown.getKey(), table.columnNames().indexOf(breakdown.getValue())))
                            .toList());
        }
        this.date = table.columnNames().indexOf(cohort.date());
        periods.forEach(period -> countsIn.put(period, table.columnNames().indexOf(IN + period.code())));
    }

    private CountedIndicator compiled(Indicator indicator, ExpressionCompiler compiler) {
        Indicator.FromExtract extract = extract(indicator);
        try {
            return new CountedIndicator(
                    indicator,
                    compiler.figure(extract.numerator().ifKnown()),
                    compiler.figure(extract.denominatorIfKnown()),
                    cohort.tablesNeeded(extract),
                    cohort.yearsNeeded(extract));
        } catch (UserError e) {
            throw new UserError(String.valueOf(e.getMessage()), indicator.file(), "", "");
        }
    }

    private static Indicator.FromExtract extract(Indicator indicator) {
        return indicator.extract().orElseThrow();
    }

    String table() {
        return cohort.table();
    }

    /** The columns of its table that it reads; those that the table does not have are among them where others do. */
    Set<String> columns() {
        return columns;
    }

    List<CountedIndicator> indicators() {
        return indicators;
    }

    List<Aggregate> aggregates() {
        return aggregates;
    }

    /** The first of the aggregates, as far as the groups of a period need them: there are many months, and few have groups. */
    List<Aggregate> aggregatesOfGroups(PeriodType period) {
        return period == PeriodType.MONTH ? aggregates.subList(0, aggregatesByMonth) : aggregates;
    }

    /** The breakdowns that any period is counted by. */
    List<Group> groups() {
        return groups.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The breakdowns that a period is counted by. */
    List<Group> groups(PeriodType period) {
        return groups.getOrDefault(period, List.of());
    }

    List<PeriodType> periods() {
        return periods;
    }

    /** The end of the period in which a row counts; empty where it counts in none of that length. */
    Optional<LocalDate> periodOf(@Nullable Object[] row, PeriodType type) {
        if (!(row[date] instanceof LocalDate day)) {
            return Optional.empty();
        }
        LocalDate end = type.endOf(day);
        boolean counts = switch (cohort.kind()) {
            case ANNUAL -> true;
            case SNAPSHOT -> end.equals(day);
            case EVENT -> Boolean.TRUE.equals(row[countsIn.getOrDefault(type, -1)]);
        };
        return Optional.of(end).filter(of -> counts);
    }
}
