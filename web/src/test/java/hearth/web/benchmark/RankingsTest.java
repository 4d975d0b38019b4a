package hearth.web.benchmark;

import static hearth.web.benchmark.Literal.ASHBY;
import static hearth.web.benchmark.Literal.ENGLAND;
import static hearth.web.benchmark.Literal.NEIGHBOURS;
import static hearth.web.benchmark.Literal.RIVERLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.benchmark.Funnel;
import hearth.warehouse.benchmark.Quartiles;
import hearth.warehouse.benchmark.Rank;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.disclosure.Symbol;
import org.junit.jupiter.api.Test;

/** How a figure compares with others, and its rank. */
class RankingsTest {
    private static Literal placements() {
        return Literal.of("three_or_more_placements").with(ASHBY, 2025, 60, 500);
    }

    private static Literal withNeighbours(Literal literal, double... values) {
        for (int i = 0; i < values.length; i++) {
            literal.with(NEIGHBOURS.get(i), 2025, values[i] * 10, 1_000);
        }
        return literal;
    }

    @Test
    void equalFiguresShareARankAndTheLowestQuartileIsTheBestWhereLowerIsBetter() {
        Ranking ranking =
                withNeighbours(placements(), 10, 12, 14, 16, 18, 20).ranking().orElseThrow();

        assertThat(ranking.rank()).contains(new Rank(5, 7, 2));
        assertThat(ranking.quarter().flatMap(Ranking.Quarter::band)).contains(Quartiles.Band.A);
    }

    @Test
    void amongFewerThanFiveThereIsNoRank() {
        Ranking ranking = withNeighbours(placements(), 10, 12, 14).ranking().orElseThrow();

        assertThat(ranking.rank()).isEmpty();
        assertThat(ranking.quarter()).isEmpty();
        assertThat(withNeighbours(placements(), 10, 12, 14, 15)
                        .ranking()
                        .orElseThrow()
                        .rank())
                .isPresent();
    }

    @Test
    void aSuppressedFigureHasNoRank() {
        Literal suppressed = Literal.of("three_or_more_placements").with(ASHBY, 2025, Symbol.C);

        assertThat(withNeighbours(suppressed, 10, 12, 14, 15, 16)
                        .ranking()
                        .orElseThrow()
                        .rank())
                .isEmpty();
    }

    @Test
    void theNeighboursMeanIsTakenAsExactAndTheCountryIsNot() {
        Ranking ranking = placements()
                .with(RIVERLAND, 2025, 100, 1_000)
                .with(ENGLAND, 2025, 8_000, 80_000)
                .withAverage(2025, Statistic.MEAN, 11.5, 6)
                .ranking()
                .orElseThrow();

        assertThat(ranking.comparisons())
                .extracting(
                        Ranking.Compared::name,
                        Ranking.Compared::value,
                        compared -> compared.significance().orElseThrow().words())
                .containsExactly(
                        tuple("Neighbours", 11.5, "about the same as"),
                        tuple("Riverland", 10.0, "about the same as"),
                        tuple("England", 10.0, "about the same as"));
    }

    @Test
    void aNumberOfChildrenIsNotComparedWithALargerAreas() {
        Ranking ranking = Literal.of("children_looked_after")
                .with(ASHBY, 2025, 500)
                .with(ENGLAND, 2025, 80_000)
                .withAverage(2025, Statistic.MEAN, 600, 6)
                .ranking()
                .orElseThrow();

        assertThat(ranking.comparisons()).extracting(Ranking.Compared::name).containsExactly("Neighbours");
    }

    @Test
    void controlLimitsLieAroundTheCountrysFigureForThatManyChildren() {
        Ranking ranking = Literal.of("three_or_more_placements")
                .with(ASHBY, 2025, 65, 500)
                .with(ENGLAND, 2025, 8_000, 80_000)
                .ranking()
                .orElseThrow();

        // 13 % of 500 children: outside 10 ± 1.96 × √(10 × 90 / 500), inside 10 ± 3.09 × the same.
        assertThat(ranking.limits())
                .extracting(Ranking.Limit::level, Ranking.Limit::centre, Ranking.Limit::isBeyond)
                .containsExactly(tuple(Funnel.Level.P95, 10.0, true), tuple(Funnel.Level.P99_8, 10.0, false));
    }

    @Test
    void aNeighbourThatIsNotInTheAverageSaysWhy() {
        Ranking ranking = withNeighbours(placements(), 10, 12, 14, 15)
                .with(NEIGHBOURS.get(4), 2025, Symbol.C)
                .withoutAverage(2025, 4)
                .ranking()
                .orElseThrow();

        assertThat(ranking.contributors().contributors()).isEqualTo(4);
        assertThat(ranking.contributors().missing())
                .extracting(Ranking.Missing::name, Ranking.Missing::reason)
                .containsExactly(tuple("Mill", "c"), tuple("Ford", "no_figure"));
    }

    @Test
    void aFigureWithoutNumeratorIsNotInThePooledOne() {
        Ranking ranking = placements()
                .by(Statistic.POOLED)
                .with(NEIGHBOURS.get(0), 2025, 10)
                .ranking()
                .orElseThrow();

        assertThat(ranking.contributors().missing().get(0))
                .extracting(Ranking.Missing::name, Ranking.Missing::reason)
                .containsExactly("North", "not_counted");
    }

    @Test
    void theChangeIsFromTheYearBeforeThoughThatWasNotAskedFor() {
        Ranking.Change change = placements()
                .withOutside(ASHBY, 2024, 50, 500)
                .ranking()
                .orElseThrow()
                .change();

        assertThat(change.difference()).contains(2.0);
        assertThat(change.significance().orElseThrow().isSignificant()).isFalse();
    }
}
