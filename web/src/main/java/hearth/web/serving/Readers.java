package hearth.web.serving;

import hearth.warehouse.disclosure.DisclosurePolicy;

/**
 * Who reads the app.
 *
 * @param own whose staff they are
 * @param others what they see of other authorities' own counts
 */
public record Readers(Own own, DisclosurePolicy others) {
    /** Reads the settings {@code own} and {@code disclosure}; fails with words for a user. */
    public static Readers of(String own, String disclosure) {
        return new Readers(
                Own.parse(own),
                DisclosurePolicy.named(disclosure)
                        .orElseThrow(() -> new IllegalArgumentException("'" + disclosure
                                + "' is no disclosure policy; there are "
                                + String.join(" and ", DisclosurePolicy.names()))));
    }

    /** The settings in one fixed spelling. */
    String canonical() {
        return own.canonical() + " " + others;
    }
}
