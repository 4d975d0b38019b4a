package hearth.warehouse.sufficiency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How near a model's forecasts came, over all its origins and councils. Errors are shares: 0.05 is 5%.
 *
 * @param wapeCells the sum of the errors in cells of age band and type of home, as a share of all children
 * @param wapeTypes the same in types of home
 * @param mapeTotal the mean error of the total
 * @param bias how far above the truth all children together
 * @param reach how honest its intervals were; empty for a model without any
 */
public record BacktestScore(
        String model,
        int months,
        int forecasts,
        double wapeCells,
        double wapeTypes,
        double mapeTotal,
        double bias,
        Optional<Reach> reach) {
    /** Cells with fewer children are left out of the coverage: an interval of whole children cannot cut them finely. */
    private static final int FEWEST = 10;

    /** The shares of what came true that intervals of 80% and 95% covered, and the mean width of the 80% of the total. */
    public record Reach(Coverage at80, Coverage at95, double width80) {}

    /** The shares covered of cells of at least ten children, types and totals. */
    public record Coverage(double cells, double types, double totals) {}

    /** Scores forecasts of one model so many months ahead; at least one. */
    public static BacktestScore of(List<BacktestForecast> forecasts) {
        double children =
                forecasts.stream().mapToDouble(BacktestForecast::actualTotal).sum();
        double predicted =
                forecasts.stream().mapToDouble(BacktestForecast::predictedTotal).sum();
        return new BacktestScore(
                forecasts.get(0).model(),
                forecasts.get(0).months(),
                forecasts.size(),
                forecasts.stream().mapToDouble(BacktestScore::cellErrors).sum() / children,
                forecasts.stream().mapToDouble(BacktestScore::typeErrors).sum() / children,
                mean(forecasts.stream().map(BacktestScore::totalError).toList()),
                predicted / children - 1,
                reach(forecasts));
    }

    private static double cellErrors(BacktestForecast forecast) {
        return IntStream.range(0, BacktestForecast.CELLS)
                .mapToDouble(cell -> Math.abs(
                        forecast.predicted().get(cell) - forecast.actual().get(cell)))
                .sum();
    }

    private static double typeErrors(BacktestForecast forecast) {
        return IntStream.range(0, HomeType.COUNT)
                .mapToDouble(type -> Math.abs(forecast.predictedOf(type) - forecast.actualOf(type)))
                .sum();
    }

    private static double totalError(BacktestForecast forecast) {
        return Math.abs(forecast.predictedTotal() - forecast.actualTotal()) / Math.max(1, forecast.actualTotal());
    }

    private static Optional<Reach> reach(List<BacktestForecast> forecasts) {
        if (forecasts.stream().anyMatch(forecast -> forecast.ranges().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Reach(
                coverage(forecasts, BacktestForecast.Ranges::at80),
                coverage(forecasts, BacktestForecast.Ranges::at95),
                mean(forecasts.stream()
                        .map(forecast -> levels(forecast, BacktestForecast.Ranges::at80)
                                        .total()
                                        .width()
                                / Math.max(1, forecast.actualTotal()))
                        .toList())));
    }

    private static Coverage coverage(
            List<BacktestForecast> forecasts, Function<BacktestForecast.Ranges, BacktestForecast.Levels> level) {
        return new Coverage(
                mean(forecasts.stream()
                        .flatMap(forecast -> cells(forecast, levels(forecast, level)))
                        .toList()),
                mean(forecasts.stream()
                        .flatMap(forecast -> types(forecast, levels(forecast, level)))
                        .toList()),
                mean(forecasts.stream()
                        .map(forecast -> hit(levels(forecast, level).total(), forecast.actualTotal()))
                        .toList()));
    }

    private static BacktestForecast.Levels levels(
            BacktestForecast forecast, Function<BacktestForecast.Ranges, BacktestForecast.Levels> level) {
        return level.apply(forecast.ranges().orElseThrow());
    }

    private static Stream<Double> cells(BacktestForecast forecast, BacktestForecast.Levels levels) {
        return IntStream.range(0, BacktestForecast.CELLS)
                .filter(cell -> forecast.actual().get(cell) >= FEWEST)
                .mapToObj(
                        cell -> hit(levels.cells().get(cell), forecast.actual().get(cell)));
    }

    private static Stream<Double> types(BacktestForecast forecast, BacktestForecast.Levels levels) {
        return IntStream.range(0, HomeType.COUNT)
                .mapToObj(type -> hit(levels.types().get(type), forecast.actualOf(type)));
    }

    private static double hit(Interval interval, int actual) {
        return interval.contains(actual) ? 1 : 0;
    }

    private static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
