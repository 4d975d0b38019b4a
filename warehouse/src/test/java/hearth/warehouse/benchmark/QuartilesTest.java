package hearth.warehouse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.benchmark.Quartiles.Band;
import hearth.warehouse.indicator.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartilesTest {
    private static final Quartiles OF_EIGHT =
            Quartiles.of(List.of(8.0, 1.0, 7.0, 2.0, 6.0, 3.0, 5.0, 4.0)).orElseThrow();

    @Test
    void edgesLieWhereStraightInterpolationPutsThem() {
        assertThat(OF_EIGHT).isEqualTo(new Quartiles(2.75, 4.5, 6.25));
        assertThat(Quartiles.of(List.of(10.0, 20.0, 30.0, 40.0, 50.0))).contains(new Quartiles(20, 30, 40));
        assertThat(Quartiles.of(List.of(1.0, 2.0, 3.0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.75, LOWER_IS_BETTER, A", "2.76, LOWER_IS_BETTER, B", "6.25, LOWER_IS_BETTER, C", "6.26, LOWER_IS_BETTER, D",
        "2.75, HIGHER_IS_BETTER, D", "2.76, HIGHER_IS_BETTER, C", "6.25, HIGHER_IS_BETTER, B",
                "6.26, HIGHER_IS_BETTER, A"
    })
    void aFigureOnAnEdgeBelongsToTheLowerBand(double value, Polarity polarity, Band band) {
        assertThat(OF_EIGHT.band(value, polarity)).contains(band);
    }

    @Test
    void thereIsNoBetterQuarterWhereNeitherDirectionIsBetter() {
        assertThat(OF_EIGHT.band(1, Polarity.NEITHER)).isEmpty();
    }
}
