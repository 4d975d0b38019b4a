package hearth.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.disclosure.ExtractFigure.Published;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final LocalDate YEAR_END = LocalDate.of(2025, 3, 31);
    private static final Disclosure SHARED = disclosure("shared");
    private static final Disclosure PUBLIC = disclosure("public");

    private static Disclosure disclosure(String policy) {
        return new Disclosure(DisclosurePolicy.named(policy).orElseThrow(), Catalogue.shipped());
    }

    private static ExtractFigure figure(
            String indicator, String breakdown, String group, double numerator, @Nullable Double base) {
        return new ExtractFigure(
                new Series(indicator, PeriodType.YEAR, breakdown, group),
                YEAR_END,
                "2024/25 return",
                numerator,
                base,
                base == null ? numerator : 100 * numerator / base,
                null,
                null,
                null,
                Published.NONE);
    }

    private static ExtractFigure share(String indicator, double numerator, double base) {
        return figure(indicator, "all", "all", numerator, base);
    }

    private static ExtractFigure count(String indicator, String breakdown, String group, double count) {
        return figure(indicator, breakdown, group, count, null);
    }

    private static Map<String, String> shown(Disclosure disclosure, ExtractFigure... figures) {
        return disclosure.shown(List.of(figures), List.of()).stream()
                .collect(Collectors.toMap(
                        figure -> figure.indicator()
                                + (figure.series().isWhole() ? "" : " " + figure.breakdownValue())
                                + (figure.periodType() == PeriodType.YEAR ? "" : " " + figure.periodEnd()),
                        figure -> figure.symbol() != null
                                ? figure.symbol()
                                : figure.numerator() + " of " + figure.denominator() + ": " + figure.value()));
    }

    @Test
    void everythingIsWorkedOutFromRoundedCounts() {
        assertThat(shown(
                        SHARED,
                        share("three_or_more_placements", 22, 241),
                        count("children_looked_after", "all", "all", 241)))
                .containsOnly(
                        Map.entry("three_or_more_placements", "20.0 of 240.0: " + 100 * 20.0 / 240),
                        Map.entry("children_looked_after", "240.0 of null: 240.0"));
        ExtractFigure shown = SHARED.shown(List.of(share("three_or_more_placements", 22, 241)), List.of())
                .get(0);
        assertThat(shown.lower()).isLessThan(shown.value());
    }

    @Test
    void aRateWithASuppressedNumeratorIsSuppressedAndAZeroIsShown() {
        assertThat(shown(
                        SHARED,
                        share("three_or_more_placements", 4, 200),
                        share("fostered", 0, 200),
                        share("residential", 150, 200)))
                .containsEntry("three_or_more_placements", "c")
                .containsEntry("fostered", "0.0 of 200.0: 0.0")
                .containsEntry("residential", "150.0 of 200.0: 75.0");
    }

    @Test
    void aShareOfFewChildrenIsSuppressedAlsoWhenItIsNoneOrAll() {
        assertThat(shown(SHARED, share("fostered", 9, 9))).containsEntry("fostered", "c");
        assertThat(shown(SHARED, share("fostered", 0, 9))).containsEntry("fostered", "c");
        assertThat(shown(PUBLIC, share("fostered", 15, 19))).containsEntry("fostered", "c");
        assertThat(shown(PUBLIC, share("fostered", 15, 25))).doesNotContainEntry("fostered", "c");
    }

    @Test
    void aShareOfAllButFewDoesNotRevealHowFew() {
        assertThat(shown(SHARED, share("fostered", 24, 25)).get("fostered"))
                .as("24 of 25 looks like 25 of 25: the rest can be any number up to four")
                .isEqualTo("25.0 of 25.0: 100.0");
    }

    @Test
    void whatOneIndicatorSuppressesNoOtherReveals() {
        Map<String, String> shown = shown(
                SHARED,
                count("children_looked_after", "all", "all", 62),
                count("children_looked_after", "sex", "Female", 60),
                count("children_looked_after", "sex", "Male", 2),
                share("girls", 60, 62));

        assertThat(shown).containsEntry("children_looked_after Male", "c");
        assertThat(shown).containsEntry("children_looked_after Female", "c").containsEntry("girls", "c");
    }

    @Test
    void aBreakdownOfManySmallGroupsIsForTheAuthoritysOwnStaff() {
        assertThat(shown(
                        SHARED,
                        count("ceased_looked_after", "all", "all", 140),
                        count("ceased_looked_after", "exit_group", "Adopted", 60)))
                .containsOnlyKeys("ceased_looked_after");
    }

    /** DfE prints 36 of 48, and 30 of 45 boys are shown: of 1 to 5 girls, 4 to 8 would be counted. */
    @Test
    void aPrintedDenominatorIsKnownAndNobodyCountsMoreThanThereAre() {
        ExtractFigure whole = share("three_or_more_placements", 36, 48);
        ExtractFigure boys = figure("three_or_more_placements", "sex", "Male", 32, 44.0);
        ExtractFigure girls = figure("three_or_more_placements", "sex", "Female", 4, 4.0);

        assertThat(shown(SHARED, printed(whole, new Published(true, false)), boys, girls))
                .containsEntry("three_or_more_placements Female", "c")
                .containsEntry("three_or_more_placements Male", "30.0 of 45.0: " + 100 * 30 / 45.0);
        assertThat(shown(SHARED, printed(whole, new Published(true, true)), boys, girls))
                .containsEntry("three_or_more_placements Female", "c")
                .containsEntry("three_or_more_placements Male", "c");
    }

    private static ExtractFigure printed(ExtractFigure figure, Published published) {
        return new ExtractFigure(
                figure.series(),
                figure.periodEnd(),
                figure.sourceRelease(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                null,
                null,
                null,
                published);
    }

    @Test
    void aQuarterIsSuppressedWithAnotherWhenTheYearWouldRevealIt() {
        ExtractFigure year = count("started_looked_after", "all", "all", 38);
        List<ExtractFigure> figures = new ArrayList<>(List.of(year));
        double[] quarters = {28, 8, 2, 0};
        for (int i = 0; i < quarters.length; i++) {
            figures.add(new ExtractFigure(
                    new Series("started_looked_after", PeriodType.QUARTER, "all", "all"),
                    PeriodType.QUARTER.endOf(LocalDate.of(2024, 5, 1).plusMonths(3L * i)),
                    "2024/25 return",
                    quarters[i],
                    null,
                    quarters[i],
                    null,
                    null,
                    null,
                    Published.NONE));
        }

        assertThat(shown(SHARED, figures.toArray(ExtractFigure[]::new)))
                .containsEntry("started_looked_after 2024-12-31", "c")
                .containsEntry("started_looked_after 2025-03-31", "0.0 of null: 0.0");
        assertThat(shown(PUBLIC, figures.toArray(ExtractFigure[]::new)))
                .as("the public sees years only")
                .containsOnlyKeys("started_looked_after");
    }

    @Test
    void averagesOfGroupsAreShownTogetherOrNotAtAll() {
        ExtractFigure all = figure("average_sdq_score", "all", "all", 700, 50.0);
        ExtractFigure girls = figure("average_sdq_score", "sex", "Female", 600, 42.0);
        ExtractFigure boys = figure("average_sdq_score", "sex", "Male", 100, 8.0);

        assertThat(SHARED.shown(List.of(all, girls, boys), List.of()))
                .extracting(ExtractFigure::breakdown)
                .containsExactly("all");
        assertThat(SHARED.shown(List.of(all), List.of()).get(0).numerator())
                .as("a sum would tell more than the average")
                .isNull();
    }

    @Test
    void fewIncidentsAreSuppressedLikeFewChildren() {
        assertThat(shown(SHARED, count("missing_incidents", "all", "all", 3))).containsEntry("missing_incidents", "c");
        assertThat(shown(SHARED, count("missing_incidents", "all", "all", 0)))
                .containsEntry("missing_incidents", "0.0 of null: 0.0");
        assertThat(shown(SHARED, count("missing_incidents", "all", "all", 31)))
                .containsEntry("missing_incidents", "30.0 of null: 30.0");
        assertThat(shown(PUBLIC, share("review_participation", 11, 400))).containsEntry("review_participation", "c");
    }

    @Test
    void aDifferenceOfCountsIsNotForOthers() {
        assertThat(shown(
                        SHARED,
                        count("started_looked_after", "all", "all", 12),
                        count("ceased_looked_after", "all", "all", 1),
                        count("net_change", "all", "all", 11)))
                .containsOnlyKeys("started_looked_after", "ceased_looked_after")
                .containsEntry("ceased_looked_after", "c");
    }

    @Test
    void monthsAndBreakdownsOfQuartersAreNotForOthers() {
        ExtractFigure month = children(PeriodType.MONTH, "all", "all");
        ExtractFigure groupOfMonth = children(PeriodType.MONTH, "sex", "Male");
        ExtractFigure groupOfQuarter = children(PeriodType.QUARTER, "sex", "Male");

        assertThat(SHARED.shown(List.of(month, groupOfMonth, groupOfQuarter), List.of()))
                .isEmpty();
    }

    private static ExtractFigure children(PeriodType type, String breakdown, String group) {
        return new ExtractFigure(
                new Series("children_looked_after", type, breakdown, group),
                YEAR_END,
                "",
                50.0,
                null,
                50.0,
                null,
                null,
                null,
                Published.NONE);
    }

    /** A release later one child more: a shown count stays, or moves by five. */
    @Test
    void twoReleasesDifferByNoSingleChild() {
        for (int children = 200; children < 240; children++) {
            assertThat(after(children + 1) - after(children)).isIn(0.0, 5.0);
        }
    }

    private static double after(int children) {
        Double shown = SHARED.shown(List.of(count("children_looked_after", "all", "all", children)), List.of())
                .get(0)
                .value();
        return shown == null ? Double.NaN : shown;
    }

    /** Of b and c, both 8, one is suppressed with the 2 of d. Once b is 9 it would be the other, and both had been shown. */
    @Test
    void whatAnEarlierReleaseShowedDoesNotRevealWhatIsSuppressedNow() {
        List<ExtractFigure> first = byAge(46, 28, 8, 8, 2);
        List<ExtractFigure> second = byAge(47, 28, 9, 8, 2);

        assertThat(groupsShown(SHARED.shown(first, List.of()))).containsExactly("a: 30.0", "b: c", "c: 10.0", "d: c");
        assertThat(groupsShown(SHARED.shown(second, List.of()))).containsExactly("a: 30.0", "b: 10.0", "c: c", "d: c");
        assertThat(groupsShown(SHARED.shown(second, List.of(first))))
                .containsExactly("a: 30.0", "b: c", "c: 10.0", "d: c");
        assertThat(groupsShown(SHARED.shown(first, List.of(first, second, second))))
                .as("gone back to")
                .containsExactly("a: 30.0", "b: c", "c: 10.0", "d: c");
    }

    private static List<ExtractFigure> byAge(int all, int... groups) {
        List<ExtractFigure> figures = new ArrayList<>();
        figures.add(count("children_looked_after", "all", "all", all));
        for (int i = 0; i < groups.length; i++) {
            figures.add(count("children_looked_after", "age_group", "abcd".substring(i, i + 1), groups[i]));
        }
        return figures;
    }

    private static List<String> groupsShown(List<ExtractFigure> figures) {
        return figures.stream()
                .filter(figure -> !figure.series().isWhole())
                .map(figure ->
                        figure.breakdownValue() + ": " + (figure.symbol() != null ? figure.symbol() : figure.value()))
                .toList();
    }
}
