package hearth.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts of two kinds as columns, one on the other, drawn as SVG without a script: text stays text, and classes give the
 * colours.
 *
 * @param width the size of the drawing, in its own units
 * @param grid the lines across, with their numbers
 * @param columns the newest last
 */
public record CountColumns(int width, List<Tick> grid, List<Column> columns) {
    public static final int HEIGHT = 230;
    private static final int LEFT = 40;
    private static final int TOP = 10;
    private static final int BOTTOM = 186;
    private static final double FILLED = 0.68;
    private static final double LEAST_FOR_TEXT = 16;

    /** Two counts and what they are of; the words of its label stand one below the other. */
    public record Counts(List<String> label, long lower, long upper) {}

    /** A line across and its number. */
    public record Tick(String y, String text) {}

    /**
     * A column.
     *
     * @param middle where its label stands
     * @param text the lower count; empty where the column is too low for it
     */
    public record Column(
            String x, String middle, String width, Part lower, Part upper, String text, List<String> label) {}

    /** A part of a column: where it begins, from the top, and how high it is. */
    public record Part(String y, String height) {}

    public static CountColumns of(List<Counts> counts, int width) {
        List<Double> all = new ArrayList<>(List.of(0.0));
        counts.forEach(both -> all.add((double) both.lower() + both.upper()));
        Scale scale = Scale.around(all).rounded();
        double pitch = (double) (width - LEFT) / Math.max(1, counts.size());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            columns.add(column(counts.get(i), LEFT + i * pitch, pitch, scale));
        }
        return new CountColumns(
                width,
                scale.ticks().stream()
                        .filter(tick -> tick == Math.rint(tick))
                        .map(tick -> new Tick(Strokes.number(y(tick, scale)), "%,.0f".formatted(tick)))
                        .toList(),
                List.copyOf(columns));
    }

    private static Column column(Counts counts, double left, double pitch, Scale scale) {
        double middle = left + pitch / 2;
        double lower = y((double) counts.lower(), scale);
        double upper = y((double) counts.lower() + counts.upper(), scale);
        return new Column(
                Strokes.number(middle - pitch * FILLED / 2),
                Strokes.number(middle),
                Strokes.number(pitch * FILLED),
                new Part(Strokes.number(lower), Strokes.number(BOTTOM - lower)),
                new Part(Strokes.number(upper), Strokes.number(lower - upper)),
                BOTTOM - lower < LEAST_FOR_TEXT ? "" : "%,d".formatted(counts.lower()),
                counts.label());
    }

    private static double y(double value, Scale scale) {
        return BOTTOM - scale.share(value) * (BOTTOM - TOP);
    }
}
