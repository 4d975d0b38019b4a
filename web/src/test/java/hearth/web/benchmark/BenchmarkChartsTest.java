package hearth.web.benchmark;

import static hearth.web.benchmark.Literal.ASHBY;
import static hearth.web.benchmark.Literal.ENGLAND;
import static hearth.web.benchmark.Literal.NEIGHBOURS;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.disclosure.Symbol;
import hearth.web.chart.Ranked;
import hearth.web.chart.Trend;
import hearth.web.event.MarkedEvents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the two charts draw. */
class BenchmarkChartsTest {
    private static BenchmarkCharts charts(Literal literal) {
        return new BenchmarkCharts(literal.benchmark(), literal.numbers());
    }

    private static Literal placements() {
        return Literal.of("three_or_more_placements");
    }

    @Test
    void aYearWithoutAFigureIsAGap() {
        Trend trend = charts(placements()
                        .with(ASHBY, 2022, 50, 500)
                        .with(ASHBY, 2023, Symbol.C)
                        .with(ASHBY, 2025, 60, 500))
                .trend(MarkedEvents.NONE);

        assertThat(trend.years()).containsExactly("2022", "2023", "2024", "2025");
        assertThat(trend.lines())
                .containsExactly(new Trend.Line(
                        Trend.Role.OWN,
                        "Ashby",
                        List.of(new Trend.Point("2022", 10, "10"), new Trend.Point("2025", 12, "12"))));
    }

    @Test
    void theRangeIsThatOfFiveNeighboursOrMore() {
        Literal literal = placements().with(ASHBY, 2024, 50, 500).with(ASHBY, 2025, 60, 500);
        for (int i = 0; i < 5; i++) {
            literal.with(NEIGHBOURS.get(i), 2025, 100 + i * 10, 1_000);
        }
        for (int i = 0; i < 4; i++) {
            literal.with(NEIGHBOURS.get(i), 2024, 100, 1_000);
        }

        assertThat(charts(literal).trend(MarkedEvents.NONE).band()).containsExactly(new Trend.Range("2025", 10, 14));
    }

    @Test
    void theCountryHasALineButNotForANumberOfChildren() {
        assertThat(charts(placements().with(ASHBY, 2025, 50, 500).with(ENGLAND, 2025, 8_000, 80_000))
                        .trend(MarkedEvents.NONE)
                        .lines())
                .extracting(Trend.Line::name)
                .containsExactly("Ashby", "England");
        Literal number = Literal.of("children_looked_after")
                .with(ASHBY, 2025, 500)
                .with(ENGLAND, 2025, 80_000)
                .withAverage(2025, Statistic.MEAN, 600, 6);
        assertThat(charts(number).trend(MarkedEvents.NONE).lines())
                .extracting(Trend.Line::name)
                .containsExactly("Ashby", "Neighbours");
        assertThat(charts(number).ranked(Literal.areas()).line()).isEmpty();
    }

    @Test
    void aBreakIsDrawnAtTheFirstYearAfterIt() {
        assertThat(charts(Literal.of("english_and_maths_grade_4")
                                .with(ASHBY, 2019, 100, 1_000)
                                .with(ASHBY, 2020, 300, 1_000))
                        .trend(MarkedEvents.NONE)
                        .breaks())
                .containsExactly(new Trend.Break("2020", "Break", false));
    }

    @Test
    void theHighestIsFirstEqualFiguresByNameAndWhoHasNoneIsLeftOut() {
        Ranked ranked = charts(placements()
                        .with(ASHBY, 2025, 60, 500)
                        .with(NEIGHBOURS.get(1), 2025, 140, 1_000)
                        .with(NEIGHBOURS.get(0), 2025, 140, 1_000)
                        .with(NEIGHBOURS.get(2), 2025, Symbol.C)
                        .with(ENGLAND, 2025, 8_000, 80_000))
                .ranked(Literal.areas());

        assertThat(ranked.bars())
                .extracting(bar -> bar.name() + " " + bar.text() + (bar.own() ? " own" : ""))
                .containsExactly("North 14", "South 14", "Ashby 12 own");
        assertThat(ranked.line()).contains(new Ranked.Reference("England", 10, "10"));
    }
}
