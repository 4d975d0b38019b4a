package hearth.jobs.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.jobs.SparkSchemas;
import hearth.jobs.lake.StarValues;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.star.ChildAttributes;
import hearth.warehouse.star.CohortLookedAfter;
import hearth.warehouse.star.CohortStarted;
import hearth.warehouse.star.CountsIn;
import hearth.warehouse.star.Distance;
import hearth.warehouse.star.LegalAttributes;
import hearth.warehouse.star.PlacementAttributes;
import hearth.warehouse.star.StarRow;
import hearth.warehouse.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Authority 301 has a year-end return for 2024/25 and an extract of 2025-06-30; the population of its area is known.
 * Authority 302 has the return alone, with nobody in it, and no population.
 */
class IndicatorMartTest {
    private static final LegalAttributes CARE_ORDER = new LegalAttributes("C2", "Full care order", null, "Not known");
    private static final Distance NOT_KNOWN = new Distance(null, null, null, "Not known");

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private static List<Row> figures = List.of();

    @BeforeAll
    static void count() {
        IndicatorMart mart = new IndicatorMart(CATALOGUE);
        AuthorityCount one = mart.begin("301");
        taken(
                one,
                lookedAfter("a", MARCH, "5 to 9", "Fostering", true, 100, true),
                lookedAfter("b", MARCH, "5 to 9", "Fostering", false, 40, true),
                lookedAfter("c", MARCH, "Under 1", "With parents", true, 400, true),
                lookedAfter("a", MAY, "5 to 9", "Fostering", true, 90, false),
                started("a", LocalDate.of(2025, 1, 15), true, true, true),
                started("a", LocalDate.of(2025, 1, 25), false, false, false),
                started("a", LocalDate.of(2025, 2, 5), true, false, false),
                started("b", LocalDate.of(2024, 12, 31), true, true, true));
        Set<String> whole =
                Set.of("ad1", "episodes", "header", "oc3", "placed_for_adoption", "previous_permanence", "uasc");
        figures = new ArrayList<>();
        one.rows(
                        List.of(reported(2025, Optional.empty(), whole), reported(2026, Optional.of(JUNE), whole)),
                        new TreeMap<>(Map.of(2023, 20_000.0, 2024, 10_000.0, 2025, 99_000.0)))
                .forEach(row -> figures.add(row(row)));
        mart.begin("302")
                .rows(List.of(reported(2025, Optional.empty(), Set.of("episodes", "header"))), new TreeMap<>())
                .forEach(row -> figures.add(row(row)));
    }

    private static ReportedReturn reported(int year, Optional<LocalDate> extract, Set<String> tables) {
        return new ReportedReturn(new Return(new CollectionYear(year), extract), Optional.of(tables));
    }

    private static void taken(AuthorityCount count, StarRow... rows) {
        for (StarRow row : rows) {
            count.taking(StarRow.tableOf(row.getClass()))
                    .accept(StarValues.of(row.getClass()).of(row));
        }
    }

    private static Row row(@Nullable Object[] values) {
        return new GenericRowWithSchema(values, SparkSchemas.of(Table.named("mart_indicator")));
    }

    @Test
    void aShareIsCountedForMonthQuarterAndYear() {
        assertThat(figures("301", "fostered", "all"))
                .filteredOn(row -> row.<LocalDate>getAs("period_end").equals(MARCH))
                .extracting(
                        row -> row.getAs("period_type"),
                        row -> row.getAs("numerator"),
                        row -> row.getAs("denominator"),
                        row -> Math.round(row.<Double>getAs("value")))
                .containsExactlyInAnyOrder(
                        tuple("month", 2.0, 3.0, 67L), tuple("quarter", 2.0, 3.0, 67L), tuple("year", 2.0, 3.0, 67L));
    }

    @Test
    void aMeanHasASumAndAMedianNoneAndNeitherAnInterval() {
        assertThat(figure("mean_days_in_care", MARCH))
                .extracting(row -> row.getAs("numerator"), row -> row.getAs("denominator"), row -> row.getAs("value"))
                .containsExactly(540.0, 3.0, 180.0);
        assertThat(figure("median_days_in_care", MARCH))
                .extracting(
                        row -> row.getAs("numerator"),
                        row -> row.getAs("denominator"),
                        row -> row.getAs("value"),
                        row -> row.getAs("lower"),
                        row -> row.getAs("symbol"))
                .containsExactly(null, 3.0, 100.0, null, null);
    }

    @Test
    void whereStartsOfCareAreNotKnownThereIsNoMeanAndNoMedian() {
        assertThat(List.of("mean_days_in_care", "median_days_in_care")).allSatisfy(indicator -> {
            Row row = figures("301", indicator, "all").stream()
                    .filter(figure -> figure.<LocalDate>getAs("period_end").equals(MAY))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.<Double>getAs("value")).isNull();
            assertThat(row.<String>getAs("symbol")).isEqualTo("x");
        });
    }

    private static Row figure(String indicator, LocalDate yearEnd) {
        return figures("301", indicator, "all").stream()
                .filter(row -> row.getAs("period_type").equals("year")
                        && row.<LocalDate>getAs("period_end").equals(yearEnd))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFigureNamesTheReturnItWasCountedFrom() {
        assertThat(figures("301", "fostered", "all"))
                .filteredOn(row -> List.of(MARCH, MAY).contains(row.<LocalDate>getAs("period_end")))
                .extracting(row -> row.getAs("period_end"), row -> row.getAs("source_release"))
                .containsOnly(tuple(MARCH, "2024/25 return"), tuple(MAY, "extract of 2025-06-30"));
    }

    @Test
    void aBreakdownCountsEachOfItsGroups() {
        assertThat(figures("301", "fostered", "age_band"))
                .filteredOn(row -> row.getAs("period_type").equals("year"))
                .extracting(
                        row -> row.getAs("breakdown_value"),
                        row -> row.getAs("numerator"),
                        row -> row.getAs("denominator"))
                .containsExactlyInAnyOrder(tuple("5 to 9", 2.0, 2.0), tuple("Under 1", 0.0, 1.0));
    }

    @Test
    void onlyTheBreakdownsThatAnIndicatorAsksForAreCounted() {
        assertThat(figures("301", "fostered", "placement_group")).isEmpty();
        assertThat(figures("301", "children_looked_after", "placement_group")).isNotEmpty();
    }

    @Test
    void monthsHaveTheBreakdownsThatAnIndicatorAsksForByMonthAndNoOthers() {
        assertThat(figures("301", "children_looked_after", "age_band"))
                .filteredOn(row -> row.getAs("period_type").equals("month"))
                .extracting(
                        row -> row.getAs("period_end"),
                        row -> row.getAs("breakdown_value"),
                        row -> row.getAs("numerator"),
                        row -> row.getAs("value"))
                .containsExactlyInAnyOrder(
                        tuple(MARCH, "5 to 9", 2.0, 2.0),
                        tuple(MARCH, "Under 1", 1.0, 1.0),
                        tuple(MAY, "5 to 9", 1.0, 1.0));
        assertThat(figures)
                .filteredOn(row -> row.getAs("period_type").equals("month")
                        && !row.getAs("breakdown").equals("all"))
                .extracting(row -> row.<String>getAs("indicator"), row -> row.<String>getAs("breakdown"))
                .containsOnly(
                        tuple("children_looked_after", "age_band"),
                        tuple("children_looked_after", "sex"),
                        tuple("children_looked_after", "ethnic_group"),
                        tuple("children_looked_after", "placement_group"),
                        tuple("children_looked_after", "legal_status_group"));
    }

    @Test
    void anEventCountsOnlyInThePeriodsItIsMarkedFor() {
        assertThat(numerators("301", "started_looked_after"))
                .contains(
                        tuple("month", LocalDate.of(2024, 12, 31), 1.0),
                        tuple("month", LocalDate.of(2025, 1, 31), 1.0),
                        tuple("month", LocalDate.of(2025, 2, 28), 1.0),
                        tuple("month", MARCH, 0.0),
                        tuple("quarter", LocalDate.of(2024, 12, 31), 1.0),
                        tuple("quarter", MARCH, 1.0),
                        tuple("year", MARCH, 2.0));
    }

    @Test
    void whereNobodyIsCountedACountIsZero() {
        assertThat(figures("302", "children_looked_after", "all"))
                .hasSize(12 + 4 + 1)
                .allSatisfy(row -> {
                    assertThat(row.<Double>getAs("value")).isZero();
                    assertThat(row.<String>getAs("symbol")).isNull();
                });
    }

    @Test
    void whereNobodyIsCountedAShareIsNotApplicable() {
        assertThat(figures("302", "fostered", "all")).hasSize(12 + 4 + 1).allSatisfy(row -> {
            assertThat(row.<Double>getAs("denominator")).isZero();
            assertThat(row.<Double>getAs("value")).isNull();
            assertThat(row.<Double>getAs("lower")).isNull();
            assertThat(row.<String>getAs("symbol")).isEqualTo("z");
        });
    }

    @Test
    void withoutAPopulationARateIsNotAvailable() {
        assertThat(figures("302", "children_looked_after_rate", "all"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.<Double>getAs("denominator")).isNull();
                    assertThat(row.<Double>getAs("value")).isNull();
                    assertThat(row.<String>getAs("symbol")).isEqualTo("x");
                });
    }

    @Test
    void aRateIsPerPopulationOfTheMiddleOfTheYearBeforeTheYearsEnd() {
        assertThat(figures("301", "children_looked_after_rate", "all"))
                .filteredOn(row -> row.<LocalDate>getAs("period_end").equals(MARCH))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.<Double>getAs("denominator")).isEqualTo(10_000.0);
                    assertThat(row.<Double>getAs("value")).isEqualTo(3.0);
                    assertThat(row.<Double>getAs("lower")).isLessThan(3.0).isPositive();
                    assertThat(row.<Double>getAs("upper")).isGreaterThan(3.0);
                });
    }

    @Test
    void periodsBeyondTheReturnsAndOfReplacedOnesAreNotCounted() {
        assertThat(figures)
                .extracting(row -> row.<LocalDate>getAs("period_end"))
                .allMatch(end -> !end.isAfter(JUNE));
        assertThat(numerators("301", "children_looked_after"))
                .hasSize(15 + 5 + 1)
                .contains(tuple("month", JUNE, 0.0), tuple("quarter", JUNE, 0.0));
    }

    @Test
    void everyFigureThatIsCountedFromExtractsIsThereForEveryAuthority() {
        List<String> counted = CATALOGUE.indicators().stream()
                .filter(indicator -> indicator.extract().isPresent())
                .map(indicator -> indicator.id())
                .toList();

        assertThat(counted).hasSizeGreaterThan(15).allSatisfy(id -> {
            assertThat(figures("301", id, "all")).isNotEmpty();
            assertThat(figures("302", id, "all")).isNotEmpty();
        });
        assertThat(figures)
                .extracting(row -> tuple(
                        row.getAs("la_code"),
                        row.getAs("indicator"),
                        row.getAs("period_type"),
                        row.getAs("period_end"),
                        row.getAs("breakdown"),
                        row.getAs("breakdown_value")))
                .doesNotHaveDuplicates();
    }

    private static List<Row> figures(String laCode, String indicator, String breakdown) {
        return figures.stream()
                .filter(row -> row.getAs("la_code").equals(laCode)
                        && row.getAs("indicator").equals(indicator)
                        && row.getAs("breakdown").equals(breakdown))
                .toList();
    }

    private static List<Tuple> numerators(String laCode, String indicator) {
        return figures(laCode, indicator, "all").stream()
                .map(row -> tuple(row.getAs("period_type"), row.getAs("period_end"), row.getAs("numerator")))
                .toList();
    }

    /** What a return of 302 would need tables for that it does not have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "care_leavers_aged_19_to_21",
                "care_leavers_suitable_accommodation",
                "unaccompanied_children",
                "unaccompanied_share",
                "started_unaccompanied",
                "adolescents_entering_first_time",
                "adoption_decisions",
                "adoption_plans_reversed",
                "waiting_for_adoption",
                "days_order_to_match",
                "days_to_adoptive_family"
            })
    void whereNobodyIsCountedForWantOfATableThereIsNoFigure(String indicator) {
        assertThat(figures("302", indicator, "all")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.<Double>getAs("numerator")).isNull();
            assertThat(row.<Double>getAs("denominator")).isNull();
            assertThat(row.<Double>getAs("value")).isNull();
            assertThat(row.<String>getAs("symbol")).isEqualTo("x");
        });
        assertThat(figures("301", indicator, "all"))
                .filteredOn(row -> row.getAs("period_type").equals("year")
                        && !indicator.equals("unaccompanied_children")
                        && !indicator.equals("unaccompanied_share"))
                .allSatisfy(row -> assertThat(row.<Double>getAs("numerator")).isZero());
    }

    private static CohortLookedAfter lookedAfter(
            String child,
            LocalDate monthEnd,
            String ageBand,
            String placementGroup,
            boolean isUnaccompanied,
            int daysInCare,
            boolean isStartKnown) {
        return new CohortLookedAfter(
                "301",
                child,
                monthEnd,
                new ChildAttributes(7, ageBand, "Female", null, "White"),
                CARE_ORDER,
                new PlacementAttributes("U4", placementGroup, "Own provision"),
                daysInCare,
                isStartKnown,
                1,
                false,
                null,
                null,
                false,
                false,
                isUnaccompanied,
                NOT_KNOWN);
    }

    private static CohortStarted started(
            String child, LocalDate day, boolean inMonth, boolean inQuarter, boolean inYear) {
        return new CohortStarted(
                "301",
                child,
                day,
                new CountsIn(inMonth, inQuarter, inYear),
                new ChildAttributes(7, "5 to 9", "Female", null, "White"),
                CARE_ORDER,
                new PlacementAttributes("U4", "Fostering", "Own provision"),
                true,
                false,
                NOT_KNOWN);
    }
}
