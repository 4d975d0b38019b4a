package hearth.web.serving;

/**
 * Of which series, source and day a figure is and to which part of what is read it belongs, in one number: each cell that Java reads from a query or gives to one costs
 * about as much as protecting a figure. The macros {@code figure_code}, {@code part_of}, {@code series_of}, {@code
 * release_of}, {@code day_of} and {@code flags_of} write and read it in SQL.
 */
final class FigureCode {
    private static final int DAYS_AT = 2;
    private static final int RELEASES_AT = 18;
    private static final int SERIES_AT = 30;
    private static final int PARTS_AT = 48;

    /** More than the number of any day. */
    static final int DAYS = 1 << (RELEASES_AT - DAYS_AT);

    private FigureCode() {}

    /**
     * The code of a figure.
     *
     * @param day since 1 January 1970
     * @param flags what else there is to say, below 4
     */
    static long of(int part, int series, int release, int day, int flags) {
        if (part > mask(63 - PARTS_AT)
                || series > mask(PARTS_AT - SERIES_AT)
                || release > mask(SERIES_AT - RELEASES_AT)
                || day < 0
                || day >= DAYS) {
            throw new IllegalArgumentException("no figure can be of part %d, series %d, source %d and day %d"
                    .formatted(part, series, release, day));
        }
        return ((long) part << PARTS_AT)
                | ((long) series << SERIES_AT)
                | ((long) release << RELEASES_AT)
                | ((long) day << DAYS_AT)
                | flags;
    }

    static int part(long code) {
        return (int) (code >> PARTS_AT);
    }

    static int series(long code) {
        return (int) (code >> SERIES_AT) & mask(PARTS_AT - SERIES_AT);
    }

    static int release(long code) {
        return (int) (code >> RELEASES_AT) & mask(SERIES_AT - RELEASES_AT);
    }

    static int day(long code) {
        return (int) (code >> DAYS_AT) & mask(RELEASES_AT - DAYS_AT);
    }

    static int flags(long code) {
        return (int) code & mask(DAYS_AT);
    }

    private static int mask(int bits) {
        return (1 << bits) - 1;
    }
}
