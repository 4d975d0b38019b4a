package hearth.warehouse.indicator;

import java.util.Locale;

/** Where a figure comes from; the first that has one is shown before the others. */
public enum Source {
    /** The official statistics, as published. */
    PUBLISHED,
    /** The authority's own extract; provisional until it is published. */
    EXTRACT,
    /** A local figure, which the authority counted itself. */
    LOCAL;

    /** As it is stored, and as the blocks of an indicator's file are called. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The source of a stored code. */
    public static Source of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
