package hearth.warehouse.indicator;

import java.util.Locale;

/** Which direction of an indicator is better. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** The figure describes; neither direction is better in itself. */
    NEITHER;

    /** As written in files and tables, such as {@code lower_is_better}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
