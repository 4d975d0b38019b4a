package hearth.warehouse.quality.rule;

import java.util.Locale;

/** What a broken rule means for the figures. */
public enum Severity {
    /** The row cannot be used, or not for what it is there for, until it is corrected. */
    BLOCKS_USE("blocks use"),
    /** A figure may be wrong. */
    AFFECTS_INDICATOR("affects an indicator"),
    /** Unusual or incomplete; no figure of the catalogue depends on it. */
    TO_CHECK("to check");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    /** As a report says it. */
    public String words() {
        return words;
    }

    /** As tables keep it, such as {@code blocks_use}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
