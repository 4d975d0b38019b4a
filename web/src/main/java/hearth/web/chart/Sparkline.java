package hearth.web.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line the size of a word, drawn as SVG without a script.
 *
 * @param own the strokes of the council's line
 * @param england those of England's
 * @param end where the newest figure is; empty where nothing is drawn
 */
public record Sparkline(List<String> own, List<String> england, Optional<Dot> end) {
    /** The size of the drawing, in its own units. */
    public static final int WIDTH = 96;

    public static final int HEIGHT = 24;
    private static final double MARGIN = 3;

    /** A point, in units of the drawing. */
    public record Dot(String x, String y) {}

    /**
     * Draws the lines of a council and of England on one scale.
     *
     * @param breaks the first years after a break in the series
     */
    public static Sparkline of(
            List<YearValue> own, List<YearValue> england, int firstYear, int lastYear, Set<Integer> breaks) {
        return of(
                own,
                england,
                firstYear,
                lastYear,
                breaks,
                Stream.concat(own.stream(), england.stream())
                        .map(YearValue::value)
                        .toList());
    }

    /** The same on a scale that holds other values too, so that several lines can be compared. */
    public static Sparkline of(
            List<YearValue> own,
            List<YearValue> england,
            int firstYear,
            int lastYear,
            Set<Integer> breaks,
            List<Double> all) {
        if (own.isEmpty()) {
            return new Sparkline(List.of(), List.of(), Optional.empty());
        }
        Scale scale = Scale.around(all);
        double years = Math.max(1, lastYear - firstYear);
        Strokes strokes = new Strokes(
                year -> MARGIN + (year - firstYear) / years * (WIDTH - 2 * MARGIN),
                value -> HEIGHT - MARGIN - scale.share(value) * (HEIGHT - 2 * MARGIN),
                breaks);
        String[] last = strokes.of(List.of(own.get(own.size() - 1))).get(0).split(",");
        return new Sparkline(strokes.of(own), strokes.of(england), Optional.of(new Dot(last[0], last[1])));
    }
}
