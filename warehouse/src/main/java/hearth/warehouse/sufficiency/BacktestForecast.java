package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a model said on a day in the past, and what came of it, in the twenty cells of age band and type of home.
 *
 * @param months how far ahead
 * @param ranges how sure the model was; empty for one that does not say
 */
public record BacktestForecast(
        String model,
        String council,
        LocalDate origin,
        int months,
        List<Double> predicted,
        List<Integer> actual,
        Optional<Ranges> ranges) {
    static final int CELLS = AgeBand.COUNT * HomeType.COUNT;

    public BacktestForecast {
        predicted = List.copyOf(predicted);
        actual = List.copyOf(actual);
        if (predicted.size() != CELLS || actual.size() != CELLS) {
            throw new IllegalArgumentException("a backtest has " + CELLS + " cells");
        }
    }

    /** Intervals at one level each for cells, types and the total. */
    public record Ranges(Levels at80, Levels at95) {}

    /** Intervals of one level. */
    public record Levels(List<Interval> cells, List<Interval> types, Interval total) {
        public Levels {
            cells = List.copyOf(cells);
            types = List.copyOf(types);
        }
    }

    /** The place of a cell in the lists. */
    public static int cell(AgeBand age, HomeType type) {
        return age.index() * HomeType.COUNT + type.index();
    }

    double predictedOf(int type) {
        double sum = 0;
        for (int cell = type; cell < CELLS; cell += HomeType.COUNT) {
            sum += predicted.get(cell);
        }
        return sum;
    }

    int actualOf(int type) {
        int sum = 0;
        for (int cell = type; cell < CELLS; cell += HomeType.COUNT) {
            sum += actual.get(cell);
        }
        return sum;
    }

    double predictedTotal() {
        return predicted.stream().mapToDouble(Double::doubleValue).sum();
    }

    public int actualTotal() {
        return actual.stream().mapToInt(Integer::intValue).sum();
    }
}
