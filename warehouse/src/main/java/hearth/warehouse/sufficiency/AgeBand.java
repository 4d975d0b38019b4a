package hearth.warehouse.sufficiency;

import java.util.List;

/** Five bands of age in which children enter, move and leave at different rates. */
public enum AgeBand {
    UNDER_1(0, 0),
    FROM_1_TO_4(1, 1),
    FROM_5_TO_9(2, 5),
    FROM_10_TO_15(3, 10),
    FROM_16_TO_17(4, 16);

    static final List<AgeBand> ALL = List.of(values());
    static final int COUNT = ALL.size();
    static final double DAYS_IN_YEAR = 365.25;
    private static final double[] STARTS = Bands.days(DAYS_IN_YEAR, 1, 5, 10, 16);

    private final int index;
    private final int fromYears;

    AgeBand(int index, int fromYears) {
        this.index = index;
        this.fromYears = fromYears;
    }

    int index() {
        return index;
    }

    /** The first age in the band, in years. */
    public int fromYears() {
        return fromYears;
    }

    /** The band of an age in days. */
    static AgeBand of(double days) {
        return ALL.get(Bands.index(STARTS, days));
    }

    /** The age in days at which the band with this number ends; for the last never. */
    static double endOf(int band) {
        return band < STARTS.length ? STARTS[band] : Double.POSITIVE_INFINITY;
    }
}
