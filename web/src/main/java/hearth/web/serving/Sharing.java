package hearth.web.serving;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.disclosure.DisclosurePolicy;
import hearth.warehouse.file.UserError;

/**
 * What every reader may see of authorities' own counts.
 *
 * @param policy how these counts are protected
 * @param average of how many authorities an average must be
 */
public record Sharing(DisclosurePolicy policy, Average average) {
    /** Reads the settings {@code disclosure} and {@code contributors}. */
    public static Sharing of(String disclosure, int contributors) {
        if (contributors < Average.FEWEST_ALLOWED) {
            throw new UserError(
                    "an average of so few authorities would reveal one of their figures",
                    "--contributors",
                    Average.FEWEST_ALLOWED + " or more",
                    "");
        }
        return new Sharing(
                DisclosurePolicy.named(disclosure)
                        .orElseThrow(() -> new UserError(
                                "'" + disclosure + "' is not a disclosure policy",
                                "--disclosure",
                                String.join(" or ", DisclosurePolicy.names()),
                                "")),
                new Average(contributors));
    }
}
