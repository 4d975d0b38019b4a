package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Backtest;
import hearth.web.figure.Dates;
import hearth.web.sufficiency.SufficiencyView.Goodness;
import hearth.web.sufficiency.SufficiencyView.GoodnessGroup;
import hearth.web.sufficiency.SufficiencyView.GoodnessRow;
import hearth.web.sufficiency.SufficiencyView.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How far earlier forecasts were from what happened, beside the two simplest ways of forecasting. */
final class GoodnessTable {
    private static final List<String> MODELS = List.of(Backtest.HEARTH, Backtest.PERSISTENCE, Backtest.TREND);
    /** Errors that round to the same are equal. */
    private static final double EQUAL = 0.0005;

    private final List<BacktestLine> lines;

    GoodnessTable(List<BacktestLine> lines) {
        this.lines = lines;
    }

    /** Empty where the history is too short for any test. */
    Optional<Goodness> goodness() {
        List<Integer> months =
                lines.stream().map(BacktestLine::months).distinct().sorted().toList();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        List<GoodnessGroup> groups = new ArrayList<>();
        groups.add(new GoodnessGroup("All children, mean error", rows(months, BacktestLine::mapeTotal)));
        groups.add(new GoodnessGroup(
                "By kind of home and age, errors of all children", rows(months, BacktestLine::wapeCells)));
        groups.add(new GoodnessGroup(
                "How often the range of 80% was right",
                List.of(
                        new GoodnessRow("All children", scores(months, BacktestLine::covered80Total)),
                        new GoodnessRow("By kind of home", scores(months, BacktestLine::covered80)))));
        return Optional.of(new Goodness(verdict(months), months, groups, note()));
    }

    private List<GoodnessRow> rows(List<Integer> months, ToDoubleFunction<BacktestLine> error) {
        return MODELS.stream()
                .map(model -> new GoodnessRow(
                        name(model),
                        months.stream()
                                .map(month -> line(model, month)
                                        .map(line -> new Score(
                                                Words.percent(error.applyAsDouble(line)), isBest(line, error)))
                                        .orElse(new Score("·", false)))
                                .toList()))
                .toList();
    }

    private List<Score> scores(List<Integer> months, ToDoubleFunction<BacktestLine> share) {
        return months.stream()
                .map(month -> line(Backtest.HEARTH, month)
                        .map(line -> new Score("%.0f%%".formatted(share.applyAsDouble(line) * 100), false))
                        .orElse(new Score("·", false)))
                .toList();
    }

    private boolean isBest(BacktestLine line, ToDoubleFunction<BacktestLine> error) {
        return MODELS.stream()
                .flatMap(model -> line(model, line.months()).stream())
                .allMatch(other -> error.applyAsDouble(line) <= error.applyAsDouble(other) + EQUAL);
    }

    private Optional<BacktestLine> line(String model, int months) {
        return lines.stream()
                .filter(line -> line.model().equals(model) && line.months() == months)
                .findFirst();
    }

    private static String name(String model) {
        return switch (model) {
            case Backtest.HEARTH -> "This forecast";
            case Backtest.PERSISTENCE -> "“No change from today”";
            default -> "“Last year’s trend goes on”";
        };
    }

    /** Where it did worse than doing nothing, in so many words. */
    private String verdict(List<Integer> months) {
        List<String> lost = months.stream()
                .filter(month -> line(Backtest.HEARTH, month)
                        .filter(line -> isBest(line, BacktestLine::mapeTotal))
                        .isEmpty())
                .map(String::valueOf)
                .toList();
        return lost.isEmpty()
                ? "For the total it was at least as near as the two simplest ways at every distance tested."
                : "For the total " + String.join(" and ", lost)
                        + " months ahead a simpler way was nearer: use this page for the mix of homes and for what-if, and"
                        + " treat the total with care.";
    }

    private String note() {
        int most = lines.stream().mapToInt(BacktestLine::forecasts).max().orElse(0);
        return "✓ smallest error. " + (most == 1 ? "One forecast" : "Up to " + most + " forecasts")
                + " of the past, made from what was known on "
                + lines.stream()
                        .map(BacktestLine::firstMadeOn)
                        .min(Comparator.naturalOrder())
                        .map(Dates::full)
                        .orElse("")
                + " to "
                + lines.stream()
                        .map(BacktestLine::lastMadeOn)
                        .max(Comparator.naturalOrder())
                        .map(Dates::full)
                        .orElse("")
                + ", from this council’s returns alone. So few say little: a difference of a percentage point is chance.";
    }
}
