package hearth.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The values that an axis spans.
 *
 * @param step between its ticks
 */
record Scale(double low, double high, double step) {
    private static final int FEWEST_STEPS = 3;
    private static final double[] STEPS = {1, 2, 5};
    private static final double SMALLEST = 1e-6;
    /** Of a step: what binary fractions may lack. */
    private static final double SLACK = 1e-9;

    /** From the lowest to the highest. */
    static Scale around(List<Double> values) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return new Scale(low, high, step(high - low));
    }

    /** How far up a value is, from 0 to 1. */
    double share(double value) {
        return high > low ? (value - low) / (high - low) : 0.5;
    }

    /** Widened to round numbers, of which it holds at least four. */
    Scale rounded() {
        double from = Math.floor(low / step + SLACK) * step;
        double to = Math.ceil(high / step - SLACK) * step;
        return new Scale(from, Math.max(to, from + step), step);
    }

    /** The round numbers of a rounded scale, the lowest first. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** The largest round step that goes three times or more into a span; 1 where there is no span. */
    private static double step(double span) {
        if (span < SMALLEST) {
            return 1;
        }
        double best = SMALLEST;
        for (double power = SMALLEST; power <= span; power *= 10) {
            for (double step : STEPS) {
                best = step * power * FEWEST_STEPS <= span + SLACK ? Math.max(best, step * power) : best;
            }
        }
        return best;
    }
}
