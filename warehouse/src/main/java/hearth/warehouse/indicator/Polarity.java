package hearth.warehouse.indicator;

import java.util.Locale;

/** Which direction of an indicator is better. */
public enum Polarity {
    HIGHER_IS_BETTER("Higher is better"),
    LOWER_IS_BETTER("Lower is better"),
    /** The figure describes; neither direction is better in itself. */
    NEITHER("Neither high nor low is better");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    /** As a sentence without its full stop. */
    public String words() {
        return words;
    }

    /** As written in files and tables, such as {@code lower_is_better}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
