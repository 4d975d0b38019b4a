package hearth.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was counted and what is forecast, with its ranges, drawn as SVG without a script; classes give the colours.
 *
 * @param size in the drawing's own units
 * @param grid the lines across, with their numbers
 * @param years the numbers below
 * @param bands the outlines of the ranges, the widest first
 * @param lines the lines by role, such as counted, forecast, scenario, last-year and places
 * @param now where the forecast begins; empty where nothing was counted
 * @param landed what an earlier forecast said for the day on which this one begins
 * @param labels what the lines end with
 */
public record FanDrawing(
        Size size,
        List<TrendDrawing.Mark> grid,
        List<TrendDrawing.Mark> years,
        List<String> bands,
        List<Line> lines,
        Optional<String> now,
        Optional<Sparkline.Dot> landed,
        List<TrendDrawing.Label> labels) {
    private static final double BETWEEN_LABELS = 16;
    private static final int LETTER = 8;

    /** How large a drawing is, and how much of it is left for numbers on its left and labels on its right. */
    public record Size(int width, int height, int left, int right) {
        public static final Size WIDE = new Size(680, 330, 44, 168);
        public static final Size NARROW = new Size(350, 300, 38, 92);
        public static final Size SMALL = new Size(250, 138, 30, 62);
        public static final Size MIDDLE = new Size(400, 250, 52, 118);

        int top() {
            return 12;
        }

        public int bottom() {
            return height - 26;
        }

        public int end() {
            return width - right;
        }
    }

    /** One line; the role is its class in the style sheet. */
    public record Line(String role, String points) {}

    /** A value on a day. */
    public record Point(LocalDate on, double value) {}

    /** A range on a day. */
    public record Range(LocalDate on, double low, double high) {}

    /** Points joined by a line, and the words at its end; none without. */
    public record Series(String role, List<Point> points, String label) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** Words next to a value at the end of the drawing. */
    public record Note(String role, double value, String text) {}

    /**
     * What is to be drawn.
     *
     * @param isFromZero whether the axis begins at 0
     */
    public record Content(
            List<Series> series,
            List<List<Range>> bands,
            List<Note> notes,
            Optional<LocalDate> now,
            Optional<Point> landed,
            boolean isFromZero,
            TrendDrawing.NumberText text) {
        private Stream<LocalDate> days() {
            return Stream.concat(
                    series.stream().flatMap(line -> line.points().stream()).map(Point::on),
                    bands.stream().flatMap(List::stream).map(Range::on));
        }

        private Scale scale() {
            List<Double> values = new ArrayList<>();
            series.stream()
                    .filter(line -> !line.role().equals("scenario"))
                    .flatMap(line -> line.points().stream())
                    .forEach(point -> values.add(point.value()));
            bands.stream().flatMap(List::stream).forEach(range -> {
                values.add(range.low());
                values.add(range.high());
            });
            landed.ifPresent(point -> values.add(point.value()));
            if (isFromZero) {
                values.add(0.0);
            }
            return Scale.around(values).rounded();
        }
    }

    /** Draws it. */
    public static FanDrawing of(Size size, Content content) {
        LocalDate first = content.days().min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        LocalDate last = content.days().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        Plot plot = new Plot(size, first, last, content.scale());
        return new FanDrawing(
                size,
                plot.scale().ticks().stream()
                        .map(tick -> new TrendDrawing.Mark(
                                Strokes.number(plot.y(tick)), content.text().of(tick)))
                        .toList(),
                years(plot),
                content.bands().stream().map(plot::outline).toList(),
                content.series().stream()
                        .filter(line -> !line.points().isEmpty())
                        .map(line -> new Line(line.role(), plot.line(line.points())))
                        .toList(),
                content.now().map(day -> Strokes.number(plot.x(day))),
                content.landed()
                        .map(point -> new Sparkline.Dot(
                                Strokes.number(plot.x(point.on())), Strokes.number(plot.y(point.value())))),
                labels(content, plot));
    }

    /** Days and values as places in the drawing. */
    private record Plot(Size size, LocalDate first, LocalDate last, Scale scale) {
        double x(LocalDate day) {
            double span = Math.max(1, last.toEpochDay() - first.toEpochDay());
            return size.left() + (day.toEpochDay() - first.toEpochDay()) / span * (size.end() - size.left());
        }

        double y(double value) {
            double share = Math.max(-0.02, Math.min(1.02, scale.share(value)));
            return size.bottom() - share * (size.bottom() - size.top());
        }

        String at(LocalDate day, double value) {
            return Strokes.number(x(day)) + "," + Strokes.number(y(value));
        }

        String line(List<Point> points) {
            return points.stream().map(point -> at(point.on(), point.value())).collect(Collectors.joining(" "));
        }

        /** Along the highest values and back along the lowest. */
        String outline(List<Range> band) {
            List<String> points = new ArrayList<>();
            band.forEach(range -> points.add(at(range.on(), range.high())));
            IntStream.iterate(band.size() - 1, i -> i >= 0, i -> i - 1)
                    .forEach(i -> points.add(at(band.get(i).on(), band.get(i).low())));
            return String.join(" ", points);
        }
    }

    /** Where years begin; as many as there is room for. */
    private static List<TrendDrawing.Mark> years(Plot plot) {
        int first = plot.first().getYear() + (plot.first().getDayOfYear() > 1 ? 1 : 0);
        int last = plot.last().getYear();
        int room = Math.max(1, (plot.size().end() - plot.size().left()) / 52);
        int step = Math.max(1, (int) Math.ceil((last - first + 1) / (double) room));
        return IntStream.rangeClosed(first, last)
                .filter(year -> (last - year) % step == 0)
                .mapToObj(year ->
                        new TrendDrawing.Mark(Strokes.number(plot.x(LocalDate.of(year, 1, 1))), String.valueOf(year)))
                .toList();
    }

    /** Next to what they name, but far enough from each other to be read. */
    private static List<TrendDrawing.Label> labels(Content content, Plot plot) {
        List<Note> notes = Stream.concat(
                        content.series().stream()
                                .filter(line -> !line.label().isEmpty()
                                        && !line.points().isEmpty())
                                .map(line -> new Note(
                                        line.role(),
                                        line.points()
                                                .get(line.points().size() - 1)
                                                .value(),
                                        line.label())),
                        content.notes().stream())
                .sorted(Comparator.comparingDouble((Note note) -> plot.y(note.value())))
                .toList();
        double[] at = notes.stream().mapToDouble(note -> plot.y(note.value())).toArray();
        for (int i = 1; i < at.length; i++) {
            at[i] = Math.max(at[i], at[i - 1] + BETWEEN_LABELS);
        }
        for (int i = at.length - 1; i >= 0; i--) {
            double lowest = i == at.length - 1 ? plot.size().bottom() + LETTER : at[i + 1] - BETWEEN_LABELS;
            at[i] = Math.min(at[i], lowest);
        }
        return IntStream.range(0, at.length)
                .mapToObj(i -> new TrendDrawing.Label(
                        notes.get(i).role(),
                        Strokes.number(at[i] + 4),
                        notes.get(i).text()))
                .toList();
    }
}
