package hearth.web.serving;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.disclosure.DisclosurePolicy;

/**
 * Who reads the app.
 *
 * @param own whose staff they are
 * @param others what they see of other authorities' own counts
 * @param average of how many authorities an average must be
 */
public record Readers(Own own, DisclosurePolicy others, Average average) {
    /** Reads the settings {@code disclosure} and {@code contributors}; fails with words for a user. */
    public static Readers of(Own own, String disclosure, int contributors) {
        return new Readers(
                own,
                DisclosurePolicy.named(disclosure)
                        .orElseThrow(() -> new IllegalArgumentException("'" + disclosure
                                + "' is no disclosure policy; there are "
                                + String.join(" and ", DisclosurePolicy.names()))),
                new Average(contributors));
    }

    /** The settings in one fixed spelling. */
    String canonical() {
        return own.canonical() + " " + others + " " + average;
    }
}
