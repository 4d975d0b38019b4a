package hearth.warehouse.strategy;

/** The unit of a strategy's measure. */
public enum MeasureUnit {
    COUNT,
    /** A part of a whole, 0 to 100. */
    PERCENTAGE,
    /** Children per 10,000 of the population. */
    PER_10_000,
    DAYS,
    MONTHS,
    YEARS,
    /** How many times as likely as for others. */
    TIMES,
    POUNDS,
    MILLION_POUNDS,
    /** The difference of two percentages. */
    PERCENTAGE_POINTS,
    /** A change, in per cent of the earlier figure. */
    PERCENTAGE_CHANGE
}
