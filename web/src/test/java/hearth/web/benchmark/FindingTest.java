package hearth.web.benchmark;

import static hearth.web.benchmark.Literal.ASHBY;
import static hearth.web.benchmark.Literal.ENGLAND;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences above the charts, which claim no more than the intervals allow. */
class FindingTest {
    private static final String SENTENCE = "of the children Ashby looks after had three or more placements in a year";

    private static Literal placements() {
        return Literal.of("three_or_more_placements");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8  | 8  | , well above its neighbours and England
            8  | 20 | , well above its neighbours and about the same as England
            20 | 8  | , about the same as its neighbours and well above England
            20 | 20 | , about the same as its neighbours and England
            17 | 30 | , about the same as its neighbours and well below England
            16 | 30 | , well above its neighbours and well below England
            """)
    void theTitleSaysWhereTheFigureDiffersSignificantly(int ofNeighbours, int ofEngland, String ending) {
        // Ashby: 20% of 500 children, with an interval from 16.7% to 23.7%.
        assertThat(placements()
                        .with(ASHBY, 2025, 100, 500)
                        .with(ENGLAND, 2025, ofEngland * 800, 80_000)
                        .withAverage(2025, Statistic.MEAN, ofNeighbours, 6)
                        .finding()
                        .title())
                .isEqualTo("20% " + SENTENCE + ending);
    }

    @Test
    void aFigureOfFewChildrenIsAboutTheSameThoughItLooksLarge() {
        assertThat(placements()
                        .with(ASHBY, 2025, 2, 8)
                        .with(ENGLAND, 2025, 8_000, 80_000)
                        .finding()
                        .title())
                .isEqualTo("25% " + SENTENCE + ", about the same as England");
    }

    @Test
    void aFigureWithoutIntervalStandsBesideTheOthersWithoutAVerdict() {
        assertThat(placements()
                        .with(ASHBY, 2025, 20)
                        .with(ENGLAND, 2025, 8_000, 80_000)
                        .withAverage(2025, Statistic.MEAN, 8, 6)
                        .finding()
                        .title())
                .isEqualTo("20% " + SENTENCE + "; neighbours’ mean 8.0%, England 10%");
    }

    @Test
    void aNumberOfChildrenIsNotSetBesideThatOfALargerArea() {
        assertThat(Literal.of("children_looked_after")
                        .with(ASHBY, 2025, 500)
                        .with(ENGLAND, 2025, 80_000)
                        .withAverage(2025, Statistic.MEAN, 600, 6)
                        .finding()
                        .title())
                .doesNotContain("80,000", "600");
    }

    @Test
    void aSymbolIsSaidInWordsAndNeverTakenForAFigure() {
        Finding finding = placements()
                .with(ASHBY, 2025, Symbol.C)
                .with(ENGLAND, 2025, 8_000, 80_000)
                .finding();

        assertThat(finding.title()).isEqualTo("Ashby’s figure for 2025 is suppressed to protect children’s identities");
        assertThat(finding.whyNone()).isEmpty();
        assertThat(finding.trend()).isEqualTo("No trend to show");
    }

    @Test
    void whereThereIsNoFigureTheReasonIsSaid() {
        assertThat(placements().finding().title()).isEqualTo("No figures for Ashby");
        assertThat(placements().finding().whyNone()).contains("The official statistics have no figure for Ashby.");
        assertThat(placements().from(Source.EXTRACT).finding().whyNone())
                .contains("This measure is counted from returns. No Ashby return that covers it has been loaded.");
        assertThat(placements().from(Source.LOCAL).finding().whyNone())
                .contains("This measure comes from councils’ own systems. Ashby has added no figures.");
        assertThat(placements().years(2030, 2020).finding().whyNone())
                .contains("The last year you chose, 2020, is before the first, 2030.");
        assertThat(placements()
                        .years(2030, 2031)
                        .withOutside(ASHBY, 2025, 9, 90)
                        .finding()
                        .whyNone())
                .contains("No figures in the years you chose; there are some in other years.");
        assertThat(placements().asOf(LocalDate.of(2019, 1, 2)).finding().whyNone())
                .contains("No release published by 2 January 2019 has a figure for Ashby.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 | 100 | 200 | Up on last year and on 2023
            100 | 200 | 200 | Up on 2023, about the same as last year
            200 | 200 | 100 | Down on last year and on 2023
            200 | 100 | 100 | Down on 2023, about the same as last year
            100 | 101 | 99  | No significant change since 2023
            100 | 200 | 102 | Down on last year, about the same as in 2023
            100 | 300 | 200 | Down on last year, but up on 2023
            300 | 100 | 200 | Up on last year, but down on 2023
            """)
    void theTrendComparesTheNewestYearWithTheOneBeforeAndTheFirst(int first, int before, int newest, String heading) {
        assertThat(placements()
                        .with(ASHBY, 2023, first, 1_000)
                        .with(ASHBY, 2024, before, 1_000)
                        .with(ASHBY, 2025, newest, 1_000)
                        .finding()
                        .trend())
                .isEqualTo(heading);
    }

    @Test
    void oneYearIsNoTrendAndYearsWithoutIntervalsAreNotJudged() {
        assertThat(placements().with(ASHBY, 2025, 100, 1_000).finding().trend())
                .isEqualTo("One year only, so no trend yet");
        assertThat(placements()
                        .with(ASHBY, 2023, 10)
                        .with(ASHBY, 2025, 20)
                        .finding()
                        .trend())
                .isEqualTo("From 2023 to 2025");
    }

    @Test
    void acrossABreakOfTheSeriesNothingIsCompared() {
        // Teachers gave the grades of 2020 and 2021.
        assertThat(Literal.of("english_and_maths_grade_4")
                        .with(ASHBY, 2019, 100, 1_000)
                        .with(ASHBY, 2020, 300, 1_000)
                        .finding()
                        .trend())
                .isEqualTo("One year since the break, so no trend yet");
    }
}
