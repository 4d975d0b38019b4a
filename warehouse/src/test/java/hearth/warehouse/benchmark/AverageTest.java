package hearth.warehouse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.benchmark.Average.Part;
import hearth.warehouse.indicator.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AverageTest {
    private static final Average AVERAGE = new Average(Average.USUAL_FEWEST);
    private static final List<Part> SIX = List.of(
            new Part(10, 1.0, 10.0),
            new Part(20, 20.0, 100.0),
            new Part(30, 30.0, 100.0),
            new Part(40, 40.0, 100.0),
            new Part(50, 50.0, 100.0),
            new Part(90, null, null));

    @Test
    void eachAuthorityCountsAlikeInMeanAndMedian() {
        assertThat(AVERAGE.mean(SIX)).contains(40.0);
        assertThat(AVERAGE.median(SIX)).contains(35.0);
        assertThat(AVERAGE.median(SIX.subList(0, 5))).contains(30.0);
    }

    @Test
    void eachChildCountsAlikeInThePooledFigureOfThoseWhoTellTheirCounts() {
        assertThat(AVERAGE.pooled(SIX, Unit.PERCENTAGE)).contains(141 * 100 / 410.0);
    }

    @Test
    void fewerThanFiveHaveNoAverage() {
        assertThat(AVERAGE.mean(SIX.subList(0, 4))).isEmpty();
        assertThat(AVERAGE.median(SIX.subList(0, 4))).isEmpty();
        assertThat(AVERAGE.pooled(SIX.subList(1, 6), Unit.PERCENTAGE)).isEmpty();
    }

    @Test
    void thereIsNoPooledFigureWhereOneAuthorityIsMostOfIt() {
        List<Part> withGiant = List.of(
                new Part(10, 10.0, 100.0),
                new Part(10, 10.0, 100.0),
                new Part(10, 10.0, 100.0),
                new Part(10, 10.0, 100.0),
                new Part(50, 500.0, 1_000.0));

        assertThat(AVERAGE.pooled(withGiant, Unit.PERCENTAGE)).isEmpty();
        assertThat(AVERAGE.mean(withGiant)).contains(18.0);
    }

    @Test
    void theFewestAreASetting() {
        assertThat(new Average(4).mean(SIX.subList(0, 4))).contains(25.0);
        assertThat(new Average(7).mean(SIX)).isEmpty();
        assertThatThrownBy(() -> new Average(2)).hasMessageContaining("fewer than 3");
    }
}
