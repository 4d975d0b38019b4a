package hearth.warehouse.indicator;

/** Which direction of an indicator is the better one. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** The figure describes; neither direction is better in itself. */
    NEITHER
}
