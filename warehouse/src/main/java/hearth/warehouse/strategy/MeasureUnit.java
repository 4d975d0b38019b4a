package hearth.warehouse.strategy;

/** What a measure of a strategy is told in. */
public enum MeasureUnit {
    COUNT,
    /** A part of a whole, on 0 to 100. */
    PERCENTAGE,
    /** Children per 10,000 of the population. */
    PER_10_000,
    DAYS,
    MONTHS,
    YEARS,
    /** How many times as likely as others. */
    TIMES,
    POUNDS,
    MILLION_POUNDS,
    /** The difference of two percentages. */
    PERCENTAGE_POINTS,
    /** A change, in per cent of what was there before. */
    PERCENTAGE_CHANGE
}
