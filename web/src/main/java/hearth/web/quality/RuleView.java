package hearth.web.quality;

import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.chart.Sparkline;
import hearth.web.site.Fact;
import java.util.List;

/**
 * What the page about a rule shows.
 *
 * @param title what is wrong with a row that breaks it
 * @param facts what it means, and what to do
 * @param figures the indicators it can change
 * @param places the first rows of the return that break it
 * @param more how many more there are
 * @param years how many rows broke it in each return, the newest first
 * @param query of the addresses of the return's page, with a question mark; empty for the newest return
 */
public record RuleView(
        Area area,
        String code,
        String title,
        String subtitle,
        List<Fact> facts,
        List<Indicator> figures,
        List<Place> places,
        long more,
        List<Year> years,
        Sparkline trend,
        String csv,
        String query) {
    /** Where a row is that breaks the rule; of a whole table its counts. */
    public record Place(String file, String row, String columns) {}

    /** One return. */
    public record Year(String sent, String rows, String children) {}
}
