package hearth.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures over the years, drawn as SVG without a script: text stays text, and classes give the colours.
 *
 * @param grid the lines across, with their numbers
 * @param years the numbers below
 * @param band the outline of the neighbours' range; one for each run of years
 * @param lines the areas' lines
 * @param dots the council's figures
 * @param aim how high the aim is; empty without one
 * @param labels what the lines are, next to their ends
 */
public record TrendDrawing(
        List<Mark> grid,
        List<Mark> years,
        List<String> band,
        List<Stroke> lines,
        List<Sparkline.Dot> dots,
        Optional<String> aim,
        List<Label> labels) {
    /** The size of the drawing, in its own units. */
    public static final int WIDTH = 560;

    public static final int HEIGHT = 190;
    /** Where the plot ends and labels begin. */
    public static final int RIGHT = 430;

    public static final int LEFT = 48;
    private static final int TOP = 10;
    private static final int BOTTOM = 162;
    private static final double BETWEEN_LABELS = 16;
    private static final int MOST_YEARS = 6;

    /** A number of an axis and where it stands. */
    public record Mark(String at, String text) {}

    /** One area's line; the role is its class in the style sheet. */
    public record Stroke(String role, List<String> points) {}

    /** What a line is; the role is its class in the style sheet. */
    public record Label(String role, String y, String text) {}

    /** The figures of an area; the label ends with its newest figure. */
    public record Series(String role, String label, List<YearValue> values) {}

    /** The lowest and the highest figure of the neighbours in a year. */
    public record Range(int year, double low, double high) {}

    /** How numbers of the axis are written. */
    @FunctionalInterface
    public interface NumberText {
        String of(double value);
    }

    /**
     * Draws the lines of several areas.
     *
     * @param series the council's first
     * @param aim the number that is aimed at, with its label
     * @param breaks the first years after a break in the series
     */
    public static TrendDrawing of(
            List<Series> series, List<Range> band, Optional<Series> aim, Set<Integer> breaks, NumberText text) {
        Scale scale = scale(series, band, aim);
        int first = years(series).min().orElse(0);
        int last = years(series).max().orElse(0);
        Strokes strokes = new Strokes(
                year -> LEFT + 14 + (double) (year - first) / Math.max(1, last - first) * (RIGHT - LEFT - 28),
                value -> y(scale, value),
                breaks);
        return new TrendDrawing(
                scale.ticks().stream()
                        .map(tick -> new Mark(Strokes.number(y(scale, tick)), text.of(tick)))
                        .toList(),
                yearMarks(first, last, strokes),
                outlines(band, strokes, breaks),
                series.stream()
                        .map(line -> new Stroke(line.role(), strokes.of(line.values())))
                        .toList(),
                dots(series.get(0), strokes),
                aim.map(line -> Strokes.number(y(scale, line.values().get(0).value()))),
                labels(series, aim, scale));
    }

    private static double y(Scale scale, double value) {
        return BOTTOM - scale.share(value) * (BOTTOM - TOP);
    }

    private static IntStream years(List<Series> series) {
        return series.stream().flatMap(line -> line.values().stream()).mapToInt(YearValue::year);
    }

    private static Scale scale(List<Series> series, List<Range> band, Optional<Series> aim) {
        Stream<Double> lines = Stream.concat(series.stream(), aim.stream())
                .flatMap(line -> line.values().stream())
                .map(YearValue::value);
        Stream<Double> ranges = band.stream().flatMap(range -> Stream.of(range.low(), range.high()));
        return Scale.around(Stream.concat(lines, ranges).toList()).rounded();
    }

    private static List<Mark> yearMarks(int first, int last, Strokes strokes) {
        int step = (last - first) / MOST_YEARS + 1;
        return IntStream.rangeClosed(first, last)
                .filter(year -> (last - year) % step == 0)
                .mapToObj(year -> new Mark(dot(new YearValue(year, 0), strokes).x(), String.valueOf(year)))
                .toList();
    }

    private static List<Sparkline.Dot> dots(Series own, Strokes strokes) {
        return own.values().stream().map(point -> dot(point, strokes)).toList();
    }

    private static Sparkline.Dot dot(YearValue point, Strokes strokes) {
        String[] at = strokes.of(List.of(point)).get(0).split(",");
        return new Sparkline.Dot(at[0], at[1]);
    }

    /** Along the highest figures and back along the lowest, for each run of years. */
    private static List<String> outlines(List<Range> band, Strokes strokes, Set<Integer> breaks) {
        List<List<Range>> runs = new ArrayList<>();
        for (Range range : band) {
            List<Range> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            boolean goesOn = !run.isEmpty()
                    && run.get(run.size() - 1).year() + 1 == range.year()
                    && !breaks.contains(range.year());
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(range);
        }
        return runs.stream().map(run -> outline(run, strokes)).toList();
    }

    private static String outline(List<Range> run, Strokes strokes) {
        List<String> points = new ArrayList<>();
        for (Range range : run) {
            points.addAll(strokes.of(List.of(new YearValue(range.year(), range.high()))));
        }
        for (int i = run.size() - 1; i >= 0; i--) {
            points.addAll(strokes.of(
                    List.of(new YearValue(run.get(i).year(), run.get(i).low()))));
        }
        return String.join(" ", points);
    }

    /** Next to the newest figures, but far enough from each other to be read. */
    private static List<Label> labels(List<Series> series, Optional<Series> aim, Scale scale) {
        List<Series> named = Stream.concat(series.stream(), aim.stream())
                .filter(line -> !line.values().isEmpty())
                .sorted(Comparator.comparingDouble(line -> y(scale, newest(line))))
                .toList();
        double[] at = named.stream().mapToDouble(line -> y(scale, newest(line))).toArray();
        for (int i = 1; i < at.length; i++) {
            at[i] = Math.max(at[i], at[i - 1] + BETWEEN_LABELS);
        }
        double over = at.length == 0 ? 0 : Math.max(0, at[at.length - 1] - BOTTOM);
        for (int i = at.length - 1; i >= 0 && over > 0; i--) {
            double most = i == at.length - 1 ? BOTTOM : at[i + 1] - BETWEEN_LABELS;
            at[i] = Math.min(at[i], most);
        }
        return IntStream.range(0, at.length)
                .mapToObj(i -> new Label(
                        named.get(i).role(),
                        Strokes.number(at[i] + 4),
                        named.get(i).label()))
                .toList();
    }

    private static double newest(Series line) {
        return line.values().get(line.values().size() - 1).value();
    }
}
