package hearth.web.groups;

import hearth.web.chart.Multiples;
import java.util.List;
import java.util.Map;

/**
 * The page of one indicator by groups, ready to be shown.
 *
 * @param title the finding
 * @param subtitle the measure, its year and its source
 * @param breakdowns those that can be chosen: code to name
 * @param breakdown the code of the one that is shown
 * @param chart each group over the years
 * @param years those that the chart shows, oldest first
 * @param headings of the table of the newest year
 * @param symbols those in the tables, with their meaning; empty for none
 * @param notes what the comparison means and what it cannot say, one paragraph each
 */
public record GroupsView(
        String title,
        String subtitle,
        Map<String, String> breakdowns,
        String breakdown,
        Multiples chart,
        List<Year> years,
        Headings headings,
        List<Row> rows,
        String symbols,
        List<String> notes) {
    /** A year; whether the series is broken before it. */
    public record Year(String name, boolean isAfterBreak) {}

    /**
     * What the columns of the table are.
     *
     * @param figure the figures
     * @param counts what they are out of
     * @param interval the range of what is compared
     * @param other what that is compared with
     * @param ratio how many times as high it is
     */
    public record Headings(String figure, String counts, String interval, String other, String ratio) {}

    /**
     * One group, in words.
     *
     * @param series its figures over the years
     */
    public record Row(
            String name,
            String figure,
            String counts,
            String interval,
            String other,
            String difference,
            String ratio,
            String compared,
            List<String> series) {}
}
