package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the forecasts that would have been made on days in the past from what was known then, by Hearth's model and two
 * simple ones: no change, and the trend of the last twelve months carried on.
 */
public final class Backtest {
    public static final String HEARTH = "hearth";
    public static final String PERSISTENCE = "persistence";
    public static final String TREND = "trend12";
    /** How far ahead is tested, in months. */
    public static final List<Integer> MONTHS = List.of(6, 12, 24);

    private static final int WEEKS = 52;

    private final Map<String, CareHistory> councils;
    private final int simulations;
    private final long seed;

    public Backtest(Map<String, CareHistory> councils, int simulations, long seed) {
        this.councils = new TreeMap<>(councils);
        this.simulations = simulations;
        this.seed = seed;
    }

    /**
     * All forecasts of all councils on a day; each council learns from the others' past up to that day.
     *
     * @param knownTo the last day of which it is known what came true
     */
    public List<BacktestForecast> on(LocalDate origin, LocalDate knownTo) {
        List<Integer> months = MONTHS.stream()
                .filter(ahead -> !target(origin, ahead).isAfter(knownTo))
                .toList();
        Map<String, CareCounts> counts = new TreeMap<>();
        councils.forEach((name, history) -> counts.put(name, FittedModel.counts(history, origin)));
        CareCounts all = CareCounts.sum(counts.values());
        List<BacktestForecast> forecasts = new ArrayList<>();
        counts.forEach((name, own) -> {
            CareHistory history = councils.getOrDefault(name, new CareHistory(origin, List.of()));
            FittedModel model =
                    FittedModel.of(history, origin, all.without(own)).withoutChildren();
            forecasts.addAll(hearth(name, history, model, months));
            forecasts.addAll(simple(name, history, origin, months));
        });
        return forecasts;
    }

    /** What was true at the end of a day, in the order of {@link BacktestForecast}. */
    public static List<Integer> actual(CareHistory history, LocalDate day) {
        return Arrays.stream(history.stockOn(day))
                .flatMapToInt(Arrays::stream)
                .boxed()
                .toList();
    }

    /** The day so many months after another: the last of its month. */
    public static LocalDate target(LocalDate origin, int months) {
        return origin.plusMonths(months).with(TemporalAdjusters.lastDayOfMonth());
    }

    private List<BacktestForecast> hearth(String name, CareHistory history, FittedModel model, List<Integer> ahead) {
        LocalDate origin = model.asOf();
        if (ahead.isEmpty()) {
            return List.of();
        }
        ReportDays days = ReportDays.of(ahead.stream()
                .mapToInt(months -> (int) ChronoUnit.DAYS.between(origin, target(origin, months)))
                .toArray());
        Forecast forecast = Simulation.run(model, days, simulations, seed);
        return IntStream.range(0, ahead.size())
                .mapToObj(report -> new BacktestForecast(
                        HEARTH,
                        name,
                        origin,
                        ahead.get(report),
                        cells().map(cells -> forecast.mean(report, cells)).toList(),
                        actual(history, target(origin, ahead.get(report))),
                        Optional.of(new BacktestForecast.Ranges(
                                levels(forecast, report, 0.8), levels(forecast, report, 0.95)))))
                .toList();
    }

    private static BacktestForecast.Levels levels(Forecast forecast, int report, double level) {
        return new BacktestForecast.Levels(
                cells().map(cells -> forecast.interval(report, cells, level)).toList(),
                Arrays.stream(HomeType.values())
                        .map(type -> forecast.interval(report, Cells.of(type), level))
                        .toList(),
                forecast.interval(report, Cells.all(), level));
    }

    private static Stream<Cells> cells() {
        return AgeBand.ALL.stream()
                .flatMap(age -> Arrays.stream(HomeType.values()).map(type -> Cells.of(age, type)));
    }

    private static List<BacktestForecast> simple(
            String name, CareHistory history, LocalDate origin, List<Integer> ahead) {
        CareHistory known = history.asKnownOn(origin);
        LocalDate yearBefore = origin.minusMonths(12);
        List<List<Integer>> weeks = IntStream.rangeClosed(0, WEEKS)
                .mapToObj(week -> actual(known, yearBefore.plusWeeks(week)))
                .toList();
        List<Integer> stock = actual(known, origin);
        List<BacktestForecast> forecasts = new ArrayList<>();
        for (int months : ahead) {
            LocalDate day = target(origin, months);
            double weeksOn = ChronoUnit.DAYS.between(yearBefore, day) / 7.0;
            List<Integer> actual = actual(history, day);
            forecasts.add(forecast(PERSISTENCE, name, origin, months, actual, stock::get));
            forecasts.add(forecast(TREND, name, origin, months, actual, cell -> trend(weeks, cell, weeksOn)));
        }
        return forecasts;
    }

    private static BacktestForecast forecast(
            String model,
            String name,
            LocalDate origin,
            int months,
            List<Integer> actual,
            ToDoubleFunction<Integer> predicted) {
        List<Double> cells = IntStream.range(0, BacktestForecast.CELLS)
                .mapToObj(cell -> predicted.applyAsDouble(cell))
                .toList();
        return new BacktestForecast(model, name, origin, months, cells, actual, Optional.empty());
    }

    /** The least-squares line through the weeks of a cell, so many weeks after the first; never below 0. */
    private static double trend(List<List<Integer>> weeks, int cell, double weeksOn) {
        double middle = WEEKS / 2.0;
        double mean = weeks.stream().mapToInt(week -> week.get(cell)).average().orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (int week = 0; week <= WEEKS; week++) {
            covariance += (week - middle) * (weeks.get(week).get(cell) - mean);
            variance += (week - middle) * (week - middle);
        }
        return Math.max(0, mean + covariance / variance * (weeksOn - middle));
    }
}
