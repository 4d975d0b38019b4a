package hearth.web.scorecard;

import hearth.web.chart.TrendDrawing;
import hearth.web.chart.YearValue;
import hearth.web.figure.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** The chart of one measure: the council, its neighbours and their range, England, and the aim. */
final class ThingChart {
    private final String council;
    private final Row row;
    private final Numbers numbers;
    private final YearSpan span;

    ThingChart(String council, Row row, YearSpan span) {
        this.council = council;
        this.row = row;
        this.numbers = new Numbers(row.indicator()).brief();
        this.span = span;
    }

    TrendDrawing drawing() {
        List<TrendDrawing.Series> series = new ArrayList<>();
        series.add(line("own", council, RowText.points(row.series(), span), value -> numbers.figure(row.now(), value)));
        series.add(
                line("neighbours", "Neighbours", RowText.values(row.series().neighbours(), span), numbers::computed));
        if (!row.indicator().unit().isAmount()) {
            series.add(line("england", "England", RowText.england(row.series(), span), Numbers::published));
        }
        return TrendDrawing.of(
                series,
                band(),
                aim(),
                RowText.breaks(row.series()),
                value -> numbers.withUnit(Numbers.published(value)));
    }

    private static TrendDrawing.Series line(
            String role, String name, List<YearValue> values, DoubleFunction<String> text) {
        String newest = values.isEmpty()
                ? ""
                : " " + text.apply(values.get(values.size() - 1).value());
        return new TrendDrawing.Series(role, name + newest, values);
    }

    /** The aim, where the figures can be held against it. */
    private Optional<TrendDrawing.Series> aim() {
        return row.aim()
                .goal()
                .flatMap(Goal::number)
                .filter(number -> row.aim().judgement() != Aim.Judgement.NOT_COMPARABLE)
                .map(number -> new TrendDrawing.Series(
                        "aim",
                        "Aim " + number.toPlainString(),
                        List.of(new YearValue(span.last(), number.doubleValue()))));
    }

    /** The lowest and the highest of the neighbours, in years with at least two. */
    private List<TrendDrawing.Range> band() {
        return row.series().ranges().stream()
                .filter(range ->
                        span.holds(range.periodEnd()) && range.figures().size() > 1)
                .map(range -> new TrendDrawing.Range(range.periodEnd().getYear(), range.lowest(), range.highest()))
                .sorted(Comparator.comparingInt(TrendDrawing.Range::year))
                .toList();
    }
}
