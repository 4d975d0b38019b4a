package hearth.web.groups;

import hearth.web.chart.Sparkline;
import java.util.List;
import java.util.Map;

/**
 * The page of one indicator by groups, ready to be shown.
 *
 * @param title the finding
 * @param subtitle the measure, its year and its source
 * @param breakdowns those that can be chosen: code to name
 * @param breakdown the code of the one that is shown
 * @param figureHeading what the figures are
 * @param comparedHeading what they are compared with
 * @param years the first and the last year of the small charts; the same scale in all
 * @param note what the comparison means
 */
public record GroupsView(
        String title,
        String subtitle,
        Map<String, String> breakdowns,
        String breakdown,
        String figureHeading,
        String comparedHeading,
        String years,
        List<Row> rows,
        String note) {
    /** One group, in words, with its figures over the years as a small line. */
    public record Row(
            String name,
            String figure,
            String interval,
            String counts,
            String other,
            String difference,
            String compared,
            Sparkline line) {}
}
