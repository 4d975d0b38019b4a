package hearth.web.inyear;

import hearth.web.benchmark.Tile;
import hearth.web.chart.RunChart;
import hearth.web.site.Fact;
import java.util.List;
import java.util.Optional;

/**
 * The page of an authority's own periods, ready to be shown.
 *
 * @param title the finding
 * @param subtitle the measure, and whose count it is
 * @param chartTitle what the chart shows, as a sentence
 * @param hint how to read it
 * @param rows the newest first
 * @param months those that the form offers, the newest first
 * @param events those that the chart marks
 * @param faults what is wrong with the file of events
 */
public record InYearView(
        InYearQuestion question,
        String title,
        String subtitle,
        List<Tile> tiles,
        String chartTitle,
        String hint,
        RunChart chart,
        List<Row> rows,
        List<Fact> facts,
        List<Month> months,
        List<Happened> events,
        List<String> faults) {
    /** One period, in words; its rows' address where they may be read. */
    public record Row(
            String period,
            String figure,
            String counts,
            String limits,
            String published,
            String signal,
            Optional<String> rows) {}

    /** An event in words; the address of the page with limits that start anew with it. */
    public record Happened(String words, String restart) {}

    /** A month that can be chosen, such as 2024-06, June 2024. */
    public record Month(String value, String name) {}
}
