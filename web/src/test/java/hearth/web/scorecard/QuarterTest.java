package hearth.web.scorecard;

import static hearth.web.scorecard.Literal.among;
import static hearth.web.scorecard.Literal.count;
import static hearth.web.scorecard.Literal.share;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.benchmark.Quartiles;
import hearth.warehouse.indicator.Polarity;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuarterTest {
    private static final Quartiles EDGES = new Quartiles(8, 10, 12);

    private static List<Double> upTo(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(Double::valueOf).toList();
    }

    @Test
    void theBestQuarterIsTheFirstWhicheverWayIsBetter() {
        assertThat(Quarter.of(7, EDGES, Polarity.LOWER_IS_BETTER).words()).isEqualTo("Q1");
        assertThat(Quarter.of(7, EDGES, Polarity.HIGHER_IS_BETTER).words()).isEqualTo("Q4");
        assertThat(Quarter.of(11, EDGES, Polarity.LOWER_IS_BETTER).words()).isEqualTo("Q3");
        assertThat(Quarter.of(11, EDGES, Polarity.HIGHER_IS_BETTER).words()).isEqualTo("Q2");
    }

    @Test
    void aFigureOnAnEdgeIsInBothQuarters() {
        assertThat(Quarter.of(10, EDGES, Polarity.LOWER_IS_BETTER).words()).isEqualTo("Q2-3");
        assertThat(Quarter.of(12, EDGES, Polarity.HIGHER_IS_BETTER).words()).isEqualTo("Q1-2");
        assertThat(DoubleStream.of(8, 9, 12)
                        .mapToObj(value -> Quarter.of(value, EDGES, Polarity.LOWER_IS_BETTER)
                                .words()))
                .containsExactly("Q1-2", "Q2", "Q3-4");
    }

    @Test
    void fewerThanTwentyCouncilsHaveNoQuarters() {
        assertThat(Quarter.of(among("convicted", share(2025, 3, 3, 100), upTo(19))))
                .isEmpty();
        assertThat(Quarter.of(among("convicted", share(2025, 3, 3, 100), upTo(20))))
                .isPresent();
    }

    @Test
    void amountsAndWhatIsNeitherGoodNorBadHaveNoQuarter() {
        assertThat(Quarter.of(among("children_adopted", count(2025, 3), upTo(30))))
                .isEmpty();
        assertThat(Quarter.of(among("children_missing", share(2025, 3, 3, 100), upTo(30))))
                .isEmpty();
    }
}
