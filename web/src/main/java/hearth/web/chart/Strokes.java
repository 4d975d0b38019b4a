package hearth.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Points joined by lines, year by year, as SVG writes them; no line crosses a year without a figure or a break. */
final class Strokes {
    private final IntToDoubleFunction x;
    private final DoubleUnaryOperator y;
    private final Set<Integer> breaks;

    /** @param breaks the first years after a break */
    Strokes(IntToDoubleFunction x, DoubleUnaryOperator y, Set<Integer> breaks) {
        this.x = x;
        this.y = y;
        this.breaks = Set.copyOf(breaks);
    }

    /** The points of each stroke. */
    List<String> of(List<YearValue> values) {
        List<String> strokes = new ArrayList<>();
        StringBuilder stroke = new StringBuilder();
        int last = Integer.MIN_VALUE;
        for (YearValue point : values) {
            boolean goesOn = point.year() == last + 1 && !breaks.contains(point.year());
            if (!goesOn && !stroke.isEmpty()) {
                strokes.add(stroke.toString().strip());
                stroke.setLength(0);
            }
            stroke.append(at(point.year(), point.value())).append(' ');
            last = point.year();
        }
        if (!stroke.isEmpty()) {
            strokes.add(stroke.toString().strip());
        }
        return strokes;
    }

    private String at(int year, double value) {
        return number(x.applyAsDouble(year)) + "," + number(y.applyAsDouble(value));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
