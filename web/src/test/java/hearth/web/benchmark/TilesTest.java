package hearth.web.benchmark;

import static hearth.web.benchmark.Literal.ASHBY;
import static hearth.web.benchmark.Literal.ENGLAND;
import static hearth.web.benchmark.Literal.NEIGHBOURS;
import static hearth.web.benchmark.Literal.RIVERLAND;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Source;
import hearth.web.access.Audience;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The headlines above the charts. */
class TilesTest {
    private static List<String> tiles(Literal literal) {
        Benchmark benchmark = literal.benchmark();
        return Tiles.of(
                        benchmark,
                        literal.ranking().orElseThrow(),
                        benchmark.question().links(Literal.areas(), Audience.GUESTS),
                        literal.numbers())
                .stream()
                .map(tile -> tile.label() + ": " + tile.value() + " (" + tile.note() + ")")
                .toList();
    }

    @Test
    void eachTileHasItsFigureAndWhatOneNeedsToKnowOfIt() {
        Literal literal = Literal.of("three_or_more_placements")
                .with(ASHBY, 2024, 50, 500)
                .with(ASHBY, 2025, 100, 500)
                .with(RIVERLAND, 2025, 110, 1_000)
                .with(ENGLAND, 2025, 8_000, 80_000)
                .withAverage(2025, Statistic.MEAN, 11.5, 6)
                .withAverage(2025, Statistic.MEDIAN, 12, 6);
        NEIGHBOURS.forEach(neighbour -> literal.with(neighbour, 2025, 120, 1_000));

        assertThat(tiles(literal))
                .containsExactly(
                        "Ashby, 2025: 20% (95% confidence interval 16.7 to 23.7)",
                        "Change since 2024: ▲ 10 (percentage points · a significant difference)",
                        "Neighbours’ mean: 11.5% (6 of 6 neighbours · median 12.0)",
                        "England: 10% (Riverland 11)",
                        "Rank among authorities: 1st (highest of 7 · in the worst quartile)");
    }

    @Test
    void whatIsNotKnownIsADashWithItsReason() {
        assertThat(tiles(Literal.of("three_or_more_placements")
                        .with(ASHBY, 2025, Symbol.C)
                        .withoutAverage(2025, 3)))
                .containsExactly(
                        "Ashby, 2025: [c] (suppressed to protect children’s identities)",
                        "Change since 2024: – (no figure for this year)",
                        "Neighbours’ mean: – (3 of 6 neighbours · too few for a mean)",
                        "England: – (Riverland –)",
                        "Rank among authorities: – (no figure to rank)");
    }

    @Test
    void acrossABreakThereIsNoChange() {
        assertThat(tiles(Literal.of("english_and_maths_grade_4")
                                .with(ASHBY, 2019, 100, 1_000)
                                .with(ASHBY, 2020, 300, 1_000))
                        .get(1))
                .isEqualTo("Change since 2019: – (not compared: break in the series)");
    }

    @Test
    void anOwnCountIsCalledProvisional() {
        assertThat(tiles(Literal.of("three_or_more_placements")
                                .from(Source.EXTRACT)
                                .with(ASHBY, 2025, 100, 500))
                        .get(0))
                .startsWith("Ashby, 2025: 20.0% (counted from own returns, provisional · ");
    }

    @Test
    void aNumberOfChildrenHasNoRank() {
        Literal literal = Literal.of("children_looked_after").with(ASHBY, 2025, 500);
        NEIGHBOURS.forEach(neighbour -> literal.with(neighbour, 2025, 120));

        assertThat(tiles(literal))
                .last()
                .isEqualTo("Rank among authorities: – (not ranked: it would follow the size of the authority)");
    }

    @Test
    void aFigureThatManyHaveIsNotRanked() {
        Literal literal = Literal.of("three_or_more_placements").with(ASHBY, 2025, 0, 500);
        NEIGHBOURS.forEach(neighbour -> literal.with(neighbour, 2025, 0, 1_000));

        assertThat(tiles(literal))
                .last()
                .isEqualTo("Rank among authorities: – (7 of 7 authorities have the same figure)");
    }

    @Test
    void aRegionHasNoNeighboursAndNoRank() {
        assertThat(tiles(Literal.of("three_or_more_placements")
                        .about(RIVERLAND)
                        .with(RIVERLAND, 2025, 110, 1_000)
                        .with(ENGLAND, 2025, 8_000, 80_000)))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("England: 10%");
    }
}
