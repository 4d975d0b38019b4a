package hearth.jobs.mart;

import hearth.warehouse.sufficiency.AgeBand;
import hearth.warehouse.sufficiency.Backtest;
import hearth.warehouse.sufficiency.BacktestForecast;
import hearth.warehouse.sufficiency.BacktestScore;
import hearth.warehouse.sufficiency.CareCounts;
import hearth.warehouse.sufficiency.CareHistory;
import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.FittedModel;
import hearth.warehouse.sufficiency.Forecast;
import hearth.warehouse.sufficiency.Interval;
import hearth.warehouse.sufficiency.KnownCare;
import hearth.warehouse.sufficiency.ModelRow;
import hearth.warehouse.sufficiency.ModelRows;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.warehouse.sufficiency.ReportDays;
import hearth.warehouse.sufficiency.Simulation;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one authority's model of children in care, of its forecast, and of how good earlier forecasts were. */
public final class ForecastMart {
    public static final String MODEL = "mart_care_model";
    public static final String FORECAST = "mart_forecast";
    public static final String BACKTEST = "mart_backtest";

    private static final String ALL = "all";
    private static final String COUNTED = "counted";
    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 5;
    private static final int LAST_YEARS_MONTHS = 24;
    private static final int BACKTEST_ORIGINS = 3;
    /** Enough to say how far earlier forecasts were off. */
    private static final int BACKTEST_SIMULATIONS = 100;

    /** With a shorter history neither how many enter nor how long they stay is known. */
    private static final int MONTHS_OF_HISTORY = 24;

    private final String laCode;
    private final CareHistory history;
    private final LocalDate asOf;
    private final CareCounts others;

    /** @param others what was counted in other authorities, which this one learns from */
    public ForecastMart(String laCode, KnownCare care, CareCounts others) {
        this.laCode = laCode;
        this.history = care.history();
        this.asOf = care.until();
        this.others = others;
    }

    public static List<String> tables() {
        return List.of(MODEL, FORECAST, BACKTEST);
    }

    /** The rows by table, their values in the order of its columns. */
    public Map<String, List<@Nullable Object[]>> rows() {
        FittedModel model = FittedModel.of(history, asOf, others).withoutChildren();
        return Map.of(MODEL, model(model), FORECAST, figures(model), BACKTEST, backtest());
    }

    private List<@Nullable Object[]> model(FittedModel model) {
        return ModelRows.of(model).stream().map(this::row).toList();
    }

    private @Nullable Object[] row(ModelRow row) {
        return new @Nullable Object[] {
            laCode,
            history.observedFrom(),
            asOf,
            row.part(),
            row.cell(),
            row.counted(),
            row.days(),
            row.fitted(),
            row.fittedDays()
        };
    }

    private List<@Nullable Object[]> figures(FittedModel model) {
        List<@Nullable Object[]> rows = new ArrayList<>(counted());
        if (isLongEnough(asOf) && model.stockSize() > 0) {
            rows.addAll(forecast(model));
            LocalDate lastYear = yearsBack(1);
            if (isLongEnough(lastYear)) {
                FittedModel then = FittedModel.of(history, lastYear).withoutChildren();
                Forecast made = run(then, ReportDays.months(lastYear, LAST_YEARS_MONTHS), BACKTEST_SIMULATIONS);
                rows.addAll(monthly(made));
            }
        }
        return rows;
    }

    private List<@Nullable Object[]> counted() {
        List<LocalDate> days = Stream.iterate(asOf, day -> day.minusMonths(1).with(TemporalAdjusters.lastDayOfMonth()))
                .limit(12L * YEARS_BACK + 1)
                .filter(day -> !day.isBefore(history.observedFrom()))
                .toList();
        int[][] children = history.childrenOn(days);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int day = 0; day < children.length; day++) {
            rows.add(counted(days.get(day), ALL, Arrays.stream(children[day]).sum()));
            for (PlacementState state : PlacementState.values()) {
                rows.add(counted(days.get(day), code(state), children[day][state.index()]));
            }
        }
        return rows;
    }

    private @Nullable Object[] counted(LocalDate day, String state, int children) {
        return new @Nullable Object[] {
            laCode, COUNTED, day, day, state, ALL, (double) children, null, null, null, null, null
        };
    }

    private List<@Nullable Object[]> forecast(FittedModel model) {
        Forecast forecast = run(model, ReportDays.months(asOf, 12 * YEARS_AHEAD), Simulation.USUAL_SIMULATIONS);
        List<@Nullable Object[]> rows = new ArrayList<>(monthly(forecast));
        for (int year = 1; year <= YEARS_AHEAD; year++) {
            for (AgeBand age : AgeBand.values()) {
                rows.add(row(forecast, 12 * year - 1, ALL, code(age), Cells.of(age)));
                for (PlacementState state : PlacementState.values()) {
                    rows.add(row(forecast, 12 * year - 1, code(state), code(age), Cells.of(age, state)));
                }
            }
        }
        return rows;
    }

    private List<@Nullable Object[]> monthly(Forecast forecast) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int report = 0; report < forecast.reports().count(); report++) {
            rows.add(row(forecast, report, ALL, ALL, Cells.all()));
            for (PlacementState state : PlacementState.values()) {
                rows.add(row(forecast, report, code(state), ALL, Cells.of(state)));
            }
        }
        return rows;
    }

    private @Nullable Object[] row(Forecast forecast, int report, String state, String age, Cells cells) {
        Interval at80 = forecast.interval(report, cells, 0.8);
        Interval at95 = forecast.interval(report, cells, 0.95);
        return new @Nullable Object[] {
            laCode,
            "forecast",
            forecast.asOf(),
            forecast.day(report),
            state,
            age,
            forecast.mean(report, cells),
            at80.lower(),
            at80.upper(),
            at95.lower(),
            at95.upper(),
            null
        };
    }

    private List<@Nullable Object[]> backtest() {
        Backtest backtest = new Backtest(Map.of(laCode, history), BACKTEST_SIMULATIONS, Simulation.USUAL_SEED);
        Map<String, Map<Integer, List<BacktestForecast>>> forecasts = IntStream.rangeClosed(1, BACKTEST_ORIGINS)
                .mapToObj(this::yearsBack)
                .filter(this::isLongEnough)
                .flatMap(origin -> backtest.on(origin, asOf).stream())
                .filter(forecast -> forecast.actualTotal() > 0)
                .collect(Collectors.groupingBy(
                        BacktestForecast::model, Collectors.groupingBy(BacktestForecast::months)));
        return forecasts.values().stream()
                .flatMap(byMonths -> byMonths.values().stream())
                .map(this::score)
                .toList();
    }

    private @Nullable Object[] score(List<BacktestForecast> forecasts) {
        BacktestScore score = BacktestScore.of(forecasts);
        List<LocalDate> origins =
                forecasts.stream().map(BacktestForecast::origin).sorted().toList();
        return new @Nullable Object[] {
            laCode,
            score.model(),
            score.months(),
            score.forecasts(),
            origins.get(0),
            origins.get(origins.size() - 1),
            score.wapeCells(),
            score.wapeTypes(),
            score.mapeTotal(),
            score.bias(),
            score.reach().map(reach -> reach.at80().types()).orElse(null),
            score.reach().map(reach -> reach.at95().types()).orElse(null),
            score.reach().map(reach -> reach.at80().totals()).orElse(null),
            score.reach().map(BacktestScore.Reach::width80).orElse(null)
        };
    }

    private static Forecast run(FittedModel model, ReportDays days, int simulations) {
        return Simulation.run(model, days, simulations, Simulation.USUAL_SEED);
    }

    private boolean isLongEnough(LocalDate day) {
        return !history.observedFrom().plusMonths(MONTHS_OF_HISTORY).isAfter(day.plusDays(1));
    }

    private LocalDate yearsBack(int years) {
        return asOf.minusYears(years).with(TemporalAdjusters.lastDayOfMonth());
    }

    private static String code(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT);
    }
}
