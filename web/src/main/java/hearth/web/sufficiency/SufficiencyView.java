package hearth.web.sufficiency;

import hearth.web.chart.FanDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a council's forecast, ready to be shown; a part without content is left out.
 *
 * @param council its name
 * @param path the address of the page without its parameters
 * @param fan the chart of all children; empty where there is too little to forecast from
 * @param whatIf empty for readers who may not see the model
 * @param cost empty where there is no price
 * @param moreSaved saved scenarios that are not among those side by side
 * @param before what to know before relying on it
 */
public record SufficiencyView(
        String council,
        String path,
        String title,
        String subtitle,
        List<String> notices,
        List<Tile> tiles,
        Choices choices,
        Optional<Fan> fan,
        Optional<WhatIf> whatIf,
        List<Home> homes,
        Optional<Places> places,
        Optional<CostTable> cost,
        List<ScenarioRow> scenarios,
        List<SavedScenario> moreSaved,
        List<WhereGroup> where,
        Optional<Goodness> goodness,
        List<Default> defaults,
        List<String> before,
        Links links) {
    /** A figure of the head. */
    public record Tile(String label, String value, String note) {}

    /** What is chosen at the head of the page. */
    public record Choices(List<Choice> months, List<Choice> levels, List<Choice> prices) {}

    public record Choice(String value, String label, boolean isChosen) {}

    /** The chart of all children, for wide and for narrow screens, and its figures. */
    public record Fan(String title, String hint, FanDrawing wide, FanDrawing narrow, List<Year> years) {}

    /** A line of the chart's table. */
    public record Year(String when, String children, String range80, String range95) {}

    /** The levers. */
    public record WhatIf(
            String hint, String from, String earliest, List<LeverView> levers, List<LeverView> more, int changed) {}

    public record LeverView(
            String code, String label, String unit, String now, String value, String least, String most, String step) {
        public boolean isChanged() {
            return !value.equals("0");
        }
    }

    /** One kind of home. */
    public record Home(String name, String summary, Optional<FanDrawing> drawing) {}

    /** Places that there are and that will be needed. */
    public record Places(List<PlacesRow> rows, String note) {}

    /**
     * A kind of home.
     *
     * @param usableOut how many of them are out of the area, and {@code missingIn} what is short without these; empty where
     *     none are
     */
    public record PlacesRow(
            String home,
            String now,
            String inYear,
            String atEnd,
            String usable,
            String usableOut,
            String missing,
            String missingIn,
            String chance,
            String for80,
            String for95) {}

    /** What it costs. */
    public record CostTable(
            String title, List<CostRow> rows, CostRow all, FanDrawing quarters, String note, boolean isCompared) {}

    public record CostRow(String home, String week, String now, String base, String changed, String difference) {}

    /**
     * One scenario beside others.
     *
     * @param note that it was saved with another release or seed; empty where it was not
     */
    public record ScenarioRow(
            String name,
            String id,
            String note,
            String address,
            String children,
            String fosterShort,
            String bedsShort,
            String cost,
            String against,
            boolean isShown) {}

    /** A saved scenario that is not among those side by side. */
    public record SavedScenario(String name, String address) {}

    /** Some measures of where children live. */
    public record WhereGroup(String title, List<WhereRow> rows) {}

    /** A measure of where children live. */
    public record WhereRow(
            String name, String address, String when, String own, String neighbours, String england, String count) {}

    /** How good earlier forecasts were. */
    public record Goodness(String verdict, List<Integer> months, List<GoodnessGroup> groups, String note) {}

    public record GoodnessGroup(String title, List<GoodnessRow> rows) {}

    public record GoodnessRow(String name, List<Score> scores) {}

    public record Score(String words, boolean isBest) {}

    /** What stands in for what the council has not said. */
    public record Default(String what, String value, String source) {}

    /**
     * Where the reader can go.
     *
     * @param yaml the scenario as a file; empty where there is none
     * @param save where a scenario is sent to be saved; empty for readers who cannot save
     * @param pinned the number of the release that the address asks for; empty for the newest
     */
    public record Links(
            String csv,
            String excel,
            String yaml,
            String save,
            String reset,
            String here,
            String pinned,
            String release,
            String model) {}

    /** The same with something to say first. */
    SufficiencyView withNotice(String notice) {
        List<String> all = new ArrayList<>(List.of(notice));
        all.addAll(notices);
        return new SufficiencyView(
                council, path, title, subtitle, all, tiles, choices, fan, whatIf, homes, places, cost, scenarios,
                moreSaved, where, goodness, defaults, before, links);
    }
}
