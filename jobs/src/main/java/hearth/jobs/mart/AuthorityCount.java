package hearth.jobs.mart;

import hearth.jobs.mart.CohortCount.Counted;
import hearth.jobs.mart.CountedCohort.CountedIndicator;
import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.star.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts one authority: takes in the rows of its cohorts, then gives its figures. */
public final class AuthorityCount {
    /** Population estimates are for the middle of the year before the one in which a collection year ends. */
    private static final int MONTHS_TO_YEAR_END = 9;

    private static final int YEARS_BACK = 2;

    private final String laCode;
    private final Map<CountedCohort, CohortCount> counts = new LinkedHashMap<>();

    AuthorityCount(String laCode, List<CountedCohort> cohorts) {
        this.laCode = laCode;
        cohorts.forEach(cohort -> counts.put(cohort, new CohortCount(cohort)));
    }

    /** What takes in the rows of a table, their values in the order of its columns; of no cohort, nothing does. */
    public Consumer<@Nullable Object[]> taking(String table) {
        List<CohortCount> taking = counts.entrySet().stream()
                .filter(count -> count.getKey().table().equals(table))
                .map(Map.Entry::getValue)
                .toList();
        return row -> taking.forEach(count -> count.add(row));
    }

    /**
     * The rows of {@code mart_indicator}, their values in the order of its columns: for each period that the returns cover
     * what each indicator counted, and zero where it counted nobody.
     *
     * @param returns the current returns
     * @param population the child population by mid-year, as far as it is known
     */
    public List<@Nullable Object[]> rows(List<ReportedReturn> returns, NavigableMap<Integer, Double> population) {
        UnreportedFigures unreported = new UnreportedFigures(returns);
        List<CoveredPeriod> periods = periods(returns);
        List<@Nullable Object[]> rows = new ArrayList<>();
        counts.forEach((cohort, count) -> {
            for (CountedIndicator indicator : cohort.indicators()) {
                for (CoveredPeriod period : periods) {
                    if (indicator.extract().periods().contains(period.type())) {
                        boolean isReported = !unreported.includes(indicator, period.end());
                        for (Counted counted : counted(count, indicator, period)) {
                            rows.add(row(indicator, period, isReported ? counted : unknown(counted), population));
                        }
                    }
                }
            }
        });
        return rows;
    }

    /** A period that a return covers to its end. */
    private record CoveredPeriod(PeriodType type, LocalDate end, String release) {}

    private static List<CoveredPeriod> periods(List<ReportedReturn> reported) {
        Map<CollectionYear, Return> byYear = new TreeMap<>();
        reported.forEach(covered -> byYear.put(covered.of().year(), covered.of()));
        List<CoveredPeriod> periods = new ArrayList<>();
        for (LocalDate monthEnd : Coverage.of(byYear.values()).monthEnds()) {
            for (PeriodType type : PeriodType.values()) {
                if (type.endOf(monthEnd).equals(monthEnd)) {
                    String release = String.valueOf(byYear.get(CollectionYear.of(monthEnd)));
                    periods.add(new CoveredPeriod(type, monthEnd, release));
                }
            }
        }
        return periods;
    }

    /** What was counted in a period; where it was nobody, zero for all together. */
    private static List<Counted> counted(CohortCount count, CountedIndicator indicator, CoveredPeriod period) {
        List<Counted> counted = count.of(indicator, period.type(), period.end());
        boolean hasDenominator = indicator.extract().denominator().isPresent()
                && !indicator.extract().isPerPopulation();
        return counted.isEmpty()
                ? List.of(new Counted(Breakdown.ALL, Breakdown.ALL, 0.0, hasDenominator ? 0.0 : null))
                : counted;
    }

    private static Counted unknown(Counted counted) {
        return new Counted(counted.breakdown(), counted.group(), null, null);
    }

    private @Nullable Object[] row(
            CountedIndicator of, CoveredPeriod period, Counted counted, NavigableMap<Integer, Double> population) {
        Indicator indicator = of.indicator();
        Double denominator =
                of.extract().isPerPopulation() ? populationAt(period.end(), population) : counted.denominator();
        Figure figure = Figure.of(indicator.unit(), counted.numerator(), denominator);
        return new @Nullable Object[] {
            laCode,
            indicator.id(),
            period.type().code(),
            period.end(),
            counted.breakdown(),
            counted.group(),
            period.release(),
            figure.numerator(),
            denominator,
            figure.value(),
            figure.lower(),
            figure.upper(),
            figure.symbol()
        };
    }

    /** The estimate for the middle of the year before a period, or the newest of the two before it while that is not out. */
    private static @Nullable Double populationAt(LocalDate periodEnd, NavigableMap<Integer, Double> population) {
        int wanted = periodEnd.plusMonths(MONTHS_TO_YEAR_END).getYear() - 1;
        Map.Entry<Integer, Double> newest = population.floorEntry(wanted);
        return newest == null || newest.getKey() < wanted - YEARS_BACK ? null : newest.getValue();
    }
}
