package hearth.web.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Small charts next to each other with the same years, each with a few lines; one alone is drawn large.
 *
 * @param years of the axis of each
 */
public record Multiples(List<String> years, List<Panel> panels, Scaling scaling) implements ChartSpec {
    /** What the heights of different charts may be compared by. */
    public enum Scaling {
        /** All have one axis. */
        SHARED,
        /** Each has an axis of its own. */
        OWN;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a line is drawn: the order in which lines of a chart are given, and one for the country. */
    public enum Look {
        OWN,
        SECOND,
        THIRD,
        FOURTH,
        ENGLAND;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One small chart.
     *
     * @param unit a sign to follow the numbers of its axis, such as %
     * @param aim a line across the chart, which is to be reached
     * @param band behind the lines, such as from the lowest to the highest of the neighbours; none where there is nothing
     */
    public record Panel(
            String title, String unit, List<Line> lines, Optional<Ranked.Reference> aim, List<Trend.Range> band) {
        public Panel(String title, String unit, List<Line> lines) {
            this(title, unit, lines, Optional.empty(), List.of());
        }
    }

    /** A period whose figure is hidden: it is marked on the axis, as no height would be right. */
    public record Hidden(String year, String text) {}

    /**
     * One series.
     *
     * @param breaks the years that no line leads to
     * @param intervals of the points; none where they are not drawn
     */
    public record Line(
            Look look,
            String name,
            List<Trend.Point> points,
            List<String> breaks,
            List<Hidden> hidden,
            List<Trend.Range> intervals) {
        public Line(Look look, String name, List<Trend.Point> points, List<String> breaks) {
            this(look, name, points, breaks, List.of(), List.of());
        }

        /** The line of figures, oldest first; a symbol is a gap. */
        public static Line of(Look look, String name, List<Figure> figures, List<SeriesBreak> breaks, Numbers numbers) {
            List<LocalDate> ends = figures.stream().map(Figure::periodEnd).toList();
            return new Line(
                    look,
                    name,
                    figures.stream()
                            .flatMap(figure -> figure.value().stream()
                                    .map(value ->
                                            new Trend.Point(year(figure.periodEnd()), value, numbers.shown(figure))))
                            .toList(),
                    breaks.stream()
                            .flatMap(each -> each.firstAfter(ends).stream())
                            .map(Line::year)
                            .toList());
        }

        private static String year(LocalDate end) {
            return String.valueOf(end.getYear());
        }
    }

    /** Charts over every year from the first with a figure to the last. */
    public static Multiples of(List<Panel> panels, Scaling scaling) {
        TreeSet<Integer> known = new TreeSet<>();
        panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .flatMap(line -> line.points().stream())
                .forEach(point -> known.add(Integer.valueOf(point.year())));
        return new Multiples(
                known.isEmpty()
                        ? List.of()
                        : IntStream.rangeClosed(known.first(), known.last())
                                .mapToObj(String::valueOf)
                                .toList(),
                panels,
                scaling);
    }

    @Override
    @JsonIgnore
    public boolean isEmpty() {
        return years.isEmpty();
    }
}
