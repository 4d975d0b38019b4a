package hearth.web.figure;

import java.util.Locale;

/** Where a figure comes from. */
public enum Source {
    /** The official statistics, as printed. */
    PUBLISHED,
    /** The authority's own extract; provisional until it is published. */
    EXTRACT,
    /** A figure that the authority counted and brought itself. */
    LOCAL;

    /** As it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Source of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
