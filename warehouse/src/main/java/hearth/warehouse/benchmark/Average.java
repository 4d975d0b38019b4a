package hearth.warehouse.benchmark;

/**
 * When the figures of several authorities have an average: mean and median, or pooled over all their children.
 *
 * @param fewest fewer figures than this give no average: it would say more about one authority than about all
 */
public record Average(int fewest) {
    /** The fewest figures in an average unless a setting says otherwise. */
    public static final int USUAL_FEWEST = 5;

    /** A pooled figure is that authority's own if it holds more than this share of the children. */
    public static final double LARGEST_SHARE = 0.7;

    /** With 2, either could work out the other's figure from the average and its own. */
    public static final int FEWEST_ALLOWED = 3;

    public Average {
        if (fewest < FEWEST_ALLOWED) {
            throw new IllegalArgumentException(
                    "an average of fewer than 3 authorities would reveal one of their figures");
        }
    }
}
