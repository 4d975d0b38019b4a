package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.Interval;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.web.figure.Dates;
import java.util.ArrayList;
import java.util.List;

/** The finding of a forecast in a sentence; it claims no more than its range allows. */
final class ForecastTitle {
    private final String council;
    private final SufficiencyQuestion question;
    private final Worked shown;
    private final double now;

    /** @param now children counted on the last day */
    ForecastTitle(String council, SufficiencyQuestion question, Worked shown, double now) {
        this.council = council;
        this.question = question;
        this.shown = shown;
        this.now = now;
    }

    String title() {
        List<String> parts = new ArrayList<>();
        parts.add("In %s %s will need about %s homes (%d%%: %s)"
                .formatted(
                        question.horizon(),
                        council,
                        Words.children(shown.children(shown.last(), Cells.all())),
                        question.level(),
                        Words.range(shown.range(shown.last(), Cells.all(), question.level()))));
        String missing = missing();
        if (!missing.isEmpty()) {
            parts.add(missing);
        }
        if (!shown.priced().isEmpty()) {
            Interval pounds = shown.poundsRange(shown.priced(), question.level());
            parts.add(
                    "£%sm a year (%s)".formatted(Words.millions(shown.pounds(shown.priced())), Words.millions(pounds)));
        }
        return String.join("; ", parts);
    }

    private String missing() {
        List<String> missing = new ArrayList<>();
        add(missing, PlacementState.OWN_FOSTERING, "foster %s of its own");
        add(missing, PlacementState.OWN_HOME, "%s in its own homes");
        add(missing, PlacementState.SUPPORTED, "supported %s");
        return missing.isEmpty() ? "" : String.join(" and ", missing) + " short";
    }

    private void add(List<String> missing, PlacementState state, String words) {
        if (shown.hasPlaces(state)) {
            long places = Math.round(shown.missing(state));
            if (places > 0) {
                missing.add(Words.children((double) places) + " " + words.formatted(places == 1 ? "place" : "places"));
            }
        }
    }

    String subtitle() {
        return "Forecast from %s children on %s to %s, %s"
                .formatted(
                        Words.children(now),
                        Dates.full(shown.forecast().asOf()),
                        Dates.full(shown.forecast().day(shown.last())),
                        shown.plan().isBase()
                                ? "if entries, stays and moves go on as in the last years"
                                : "with what you changed from "
                                        + Dates.full(shown.plan().from()) + " on");
    }

    /** What the chart shows. */
    String direction() {
        Interval range = shown.range(shown.last(), Cells.all(), 80);
        double then = shown.children(shown.last(), Cells.all());
        String size = range.lower() > now
                ? "More children than now"
                : range.upper() < now
                        ? "Fewer children than now"
                        : Math.abs(then - now) < 0.05 * now
                                ? "About as many children as now"
                                : then > now ? "Rather more children than now" : "Rather fewer children than now";
        boolean isWide = range.width() > 0.2 * now;
        return size + (isWide ? ", and wide room for surprise" : "");
    }
}
