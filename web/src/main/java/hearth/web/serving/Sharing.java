package hearth.web.serving;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.disclosure.DisclosurePolicy;
import hearth.warehouse.file.UserError;

/**
 * What every reader may see of authorities' own counts.
 *
 * @param policy how these counts are protected
 * @param average of how many authorities an average must be
 * @param madeUp how counts are treated that are about nobody
 */
public record Sharing(DisclosurePolicy policy, Average average, MadeUp madeUp) {
    /** What becomes of the counts of a warehouse with made-up data. */
    public enum MadeUp {
        /** They are shown: nobody is behind them. */
        SHOWN,
        /** They are protected as if children were behind them, to show how that looks. */
        AS_REAL
    }

    /** The same with made-up counts treated otherwise. */
    public Sharing with(MadeUp other) {
        return new Sharing(policy, average, other);
    }

    /** Whether made-up counts are shown in full. */
    boolean showsMadeUp() {
        return madeUp == MadeUp.SHOWN;
    }

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
                new Average(contributors),
                MadeUp.SHOWN);
    }
}
