package hearth.warehouse.sufficiency;

import java.util.Arrays;

/** Lengths of time, cut into bands within which a rate is constant. */
final class Bands {
    /** Time in care: 1.5 and 6 months, 1, 2 and 3.5 years. */
    static final double[] IN_CARE = days(AgeBand.DAYS_IN_YEAR, 0.125, 0.5, 1, 2, 3.5);

    /** Time in the placement: 3 months and 1 year. */
    static final double[] IN_PLACEMENT = days(AgeBand.DAYS_IN_YEAR, 0.25, 1);

    static final int CARE_COUNT = IN_CARE.length + 1;
    static final int PLACEMENT_COUNT = IN_PLACEMENT.length + 1;

    private Bands() {}

    static double[] days(double unit, double... breaks) {
        return Arrays.stream(breaks).map(length -> length * unit).toArray();
    }

    /** The band of a length: 0 below the first break; a length equal to a break is above it. */
    static int index(double[] breaks, double length) {
        int index = 0;
        while (index < breaks.length && length >= breaks[index]) {
            index++;
        }
        return index;
    }

    /** Where a band ends; for the last never. */
    static double end(double[] breaks, int index) {
        return index < breaks.length ? breaks[index] : Double.POSITIVE_INFINITY;
    }
}
