package hearth.web.authorities;

import hearth.warehouse.benchmark.Funnel;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.web.area.Area;
import hearth.web.authorities.AllAuthorities.Emphasis;
import hearth.web.authorities.AllAuthorities.Row;
import hearth.web.authorities.AuthoritiesView.Panel;
import hearth.web.authorities.FunnelView.Beyond;
import hearth.web.benchmark.Tile;
import hearth.web.chart.Dots;
import hearth.web.chart.FunnelPlot;
import hearth.web.chart.Ranked;
import hearth.web.figure.Numbers;
import hearth.web.site.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the page of the funnel together. It answers one question, which is not whether a figure differs from the country's:
 * how far chance could have moved an authority that is like the country.
 */
final class FunnelPage {
    /** As many on each side are listed beside the chart; the table of all has the others. */
    private static final int LISTED = 10;

    private final AllAuthorities all;
    private final ControlLimits limits;
    private final AuthoritiesPage page;
    private final Area area;
    private final Indicator indicator;
    private final Numbers numbers;
    /** The authorities with the counts that place them. */
    private final List<Row> placed;
    /** Those of them outside the widest limits. */
    private final List<Row> outside;

    /** @param page of all authorities, which has the same figures */
    FunnelPage(AllAuthorities all, ControlLimits limits, AuthoritiesPage page) {
        this.all = all;
        this.limits = limits;
        this.page = page;
        this.area = all.question().area();
        this.indicator = all.question().indicator();
        this.numbers = new Numbers(indicator).brief();
        this.placed = all.rows().stream()
                .filter(row -> ControlLimits.counted(row)
                        .filter(counts -> counts.denominator() > 0)
                        .isPresent())
                .toList();
        this.outside = placed.stream()
                .filter(row -> limits.isBeyond(row, Funnel.Level.P99_8))
                .toList();
    }

    FunnelView view() {
        boolean isWide = limits.factor() > 1;
        return new FunnelView(
                title(),
                page.subtitle(),
                tiles(),
                new Panel(
                        panelTitle(),
                        "Each dot is one authority. The smaller its denominator, the further chance can move it.",
                        plot(),
                        page.notDrawn()),
                Stream.of(beyond("Higher than England", true), beyond("Lower than England", false))
                        .filter(side -> !side.lines().isEmpty())
                        .toList(),
                facts(),
                all.question().queryWith("limits", isWide ? "exact" : "widened"));
    }

    private String title() {
        return page.finding()
                + standing()
                        .map(standing -> standing.isInside()
                                ? ": chance alone could explain the distance from England"
                                : ": further from England than chance alone would explain")
                        .orElse("");
    }

    /** The widest limits that the own figure lies outside of; none where it lies inside all. */
    private record Standing(List<Funnel.Level> outside) {
        boolean isInside() {
            return outside.isEmpty();
        }
    }

    /** Where the own figure lies; empty without one. */
    private Optional<Standing> standing() {
        return all.ownRow()
                .filter(row -> ControlLimits.counted(row).isPresent())
                .map(row -> new Standing(Stream.of(Funnel.Level.P99_8, Funnel.Level.P95)
                        .filter(level -> limits.isBeyond(row, level))
                        .limit(1)
                        .toList()));
    }

    private String panelTitle() {
        return standing()
                .map(standing -> area.name()
                        + (standing.isInside()
                                ? " lies inside the limits"
                                : " lies outside the "
                                        + standing.outside().get(0).words() + " limits"))
                .orElse("How far authorities lie from England");
    }

    private List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(page.own());
        all.ownRow().flatMap(ControlLimits::counted).ifPresent(counts -> {
            Interval range = limits.at(counts.denominator(), Funnel.Level.P95);
            tiles.add(new Tile(
                    "Chance alone allows",
                    numbers.end(range.lower()) + " to " + numbers.withUnit(numbers.end(range.upper())),
                    "19 times in 20, out of " + Numbers.published(counts.denominator()) + " at England’s figure"));
        });
        all.country()
                .ifPresent(country -> tiles.add(new Tile("England", numbers.shown(country), numbers.counts(country))));
        long higher = outside(true).size();
        long lower = outside(false).size();
        tiles.add(new Tile(
                "Outside the 99.8% limits",
                (higher + lower) + " of " + placed.size(),
                higher + " above and " + lower + " below; chance alone would put about "
                        + Math.max(1, Math.round(placed.size() * 0.002)) + " there"));
        tiles.add(new Tile(
                "Spread of authorities",
                String.format(Locale.UK, "%.1f times", limits.spread()),
                "what chance alone would give"));
        return tiles;
    }

    private List<Row> outside(boolean isHigher) {
        Comparator<Row> furthestFirst = Comparator.comparing((Row row) -> row.exact(indicator.unit()));
        return outside.stream()
                .filter(row -> row.exact(indicator.unit()) > limits.centre() == isHigher)
                .sorted(isHigher ? furthestFirst.reversed() : furthestFirst)
                .toList();
    }

    private Beyond beyond(String heading, boolean isHigher) {
        List<Row> rows = outside(isHigher);
        return new Beyond(
                rows.size() > LISTED ? heading + ", the furthest " + LISTED + " of " + rows.size() : heading,
                rows.stream().limit(LISTED).map(page::line).toList());
    }

    private FunnelPlot plot() {
        Set<String> beyond = outside.stream().map(row -> row.area().code()).collect(Collectors.toSet());
        List<FunnelPlot.Point> points = placed.stream()
                .map(row -> new FunnelPlot.Point(
                        row.area().name(),
                        ControlLimits.counted(row).orElseThrow().denominator(),
                        row.exact(indicator.unit()),
                        numbers.shown(row.figure()),
                        emphasis(row.emphasis()),
                        beyond.contains(row.area().code())))
                .toList();
        double most = points.stream().mapToDouble(FunnelPlot.Point::outOf).max().orElse(1);
        double fewest =
                points.stream().mapToDouble(FunnelPlot.Point::outOf).min().orElse(1);
        return new FunnelPlot(
                points,
                limits.along(fewest, most * 1.02),
                new Ranked.Reference(
                        "England", limits.centre(), numbers.shown(all.country().orElseThrow())),
                indicator.outOf(),
                numbers.withUnit("").replace("£", ""));
    }

    private static Dots.Emphasis emphasis(Emphasis emphasis) {
        return Dots.Emphasis.valueOf(emphasis.name());
    }

    private List<Fact> facts() {
        String spread = String.format(Locale.UK, "%.1f", limits.spread());
        String ratio = String.format(Locale.UK, "%.1f", limits.spread() * limits.spread());
        String allowance = limits.factor() > 1
                ? "The limits are " + spread + " times as wide as chance alone would make them."
                : "The limits are not widened for it, so more dots lie outside than if they were.";
        return List.of(
                new Fact(
                        "Limits",
                        "95% and 99.8% around England’s " + numbers.withUnit(numbers.computed(limits.centre()))
                                + ", exact for each denominator"),
                new Fact("Spread", spread + " times chance (variance ratio " + ratio + "). " + allowance),
                new Fact(
                        "Question",
                        "Could chance have moved an authority that is like England this far? Whether two figures differ"
                                + " significantly is another question; the other tabs answer it."));
    }
}
