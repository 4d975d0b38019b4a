package hearth.jobs.sufficiency;

import hearth.warehouse.sufficiency.Backtest;
import hearth.warehouse.sufficiency.BacktestForecast;
import hearth.warehouse.sufficiency.BacktestScore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How near each model came, a row for each model and time ahead; figures are percentages. */
public final class BacktestTable {
    public static final List<String> COLUMNS = List.of(
            "model",
            "months",
            "forecasts",
            "wape_cell",
            "wape_type",
            "mape_total",
            "bias",
            "covered_80_cell",
            "covered_80_type",
            "covered_80_total",
            "covered_95_cell",
            "covered_95_type",
            "covered_95_total",
            "width_80_total");

    private static final int NO_REACH = 7;

    private BacktestTable() {}

    /** Hearth first, then the other models by name, each by time ahead. */
    public static List<List<String>> rows(Collection<BacktestForecast> forecasts) {
        return forecasts.stream()
                .collect(Collectors.groupingBy(
                        forecast -> List.of(forecast.model(), "%02d".formatted(forecast.months()))))
                .values()
                .stream()
                .map(BacktestScore::of)
                .sorted(Comparator.comparing(
                                (BacktestScore score) -> !score.model().equals(Backtest.HEARTH))
                        .thenComparing(BacktestScore::model)
                        .thenComparing(BacktestScore::months))
                .map(BacktestTable::row)
                .toList();
    }

    private static List<String> row(BacktestScore score) {
        List<String> row = new ArrayList<>(List.of(
                score.model(),
                String.valueOf(score.months()),
                String.valueOf(score.forecasts()),
                percent(score.wapeCells()),
                percent(score.wapeTypes()),
                percent(score.mapeTotal()),
                percent(score.bias())));
        row.addAll(score.reach().map(BacktestTable::reach).orElse(Collections.nCopies(NO_REACH, "")));
        return row;
    }

    private static List<String> reach(BacktestScore.Reach reach) {
        return List.of(
                percent(reach.at80().cells()),
                percent(reach.at80().types()),
                percent(reach.at80().totals()),
                percent(reach.at95().cells()),
                percent(reach.at95().types()),
                percent(reach.at95().totals()),
                percent(reach.width80()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
