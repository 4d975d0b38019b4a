package hearth.warehouse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.benchmark.Average.Part;
import hearth.warehouse.indicator.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AverageTest {
    private static final List<Part> SIX = List.of(
            new Part(10, 1.0, 10.0),
            new Part(20, 20.0, 100.0),
            new Part(30, 30.0, 100.0),
            new Part(40, 40.0, 100.0),
            new Part(50, 50.0, 100.0),
            new Part(90, null, null));

    @Test
    void eachAuthorityCountsAlikeInMeanAndMedian() {
        assertThat(Average.mean(SIX)).contains(40.0);
        assertThat(Average.median(SIX)).contains(35.0);
        assertThat(Average.median(SIX.subList(0, 5))).contains(30.0);
    }

    @Test
    void eachChildCountsAlikeInThePooledFigureOfThoseWhoTellTheirCounts() {
        assertThat(Average.pooled(SIX, Unit.PERCENTAGE)).contains(141 * 100 / 410.0);
    }

    @Test
    void fewerThanFiveHaveNoAverage() {
        assertThat(Average.mean(SIX.subList(0, 4))).isEmpty();
        assertThat(Average.median(SIX.subList(0, 4))).isEmpty();
        assertThat(Average.pooled(SIX.subList(1, 6), Unit.PERCENTAGE)).isEmpty();
    }
}
