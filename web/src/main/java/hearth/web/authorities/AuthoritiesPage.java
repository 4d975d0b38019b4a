package hearth.web.authorities;

import hearth.warehouse.benchmark.Quartiles;
import hearth.warehouse.benchmark.Rank;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.authorities.AllAuthorities.Emphasis;
import hearth.web.authorities.AllAuthorities.Row;
import hearth.web.authorities.AuthoritiesView.Line;
import hearth.web.authorities.AuthoritiesView.Panel;
import hearth.web.authorities.AuthoritiesView.Stretch;
import hearth.web.authorities.AuthoritiesView.Table;
import hearth.web.authorities.YearQuestion.Drawing;
import hearth.web.authorities.YearQuestion.Rows;
import hearth.web.benchmark.Tile;
import hearth.web.chart.ChartSpec;
import hearth.web.chart.Dots;
import hearth.web.chart.Ranked;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts the page of all authorities together. */
final class AuthoritiesPage {
    private static final String NONE = "–";
    /** How many lines the short table has at each end, and on both sides of the own figure. */
    private static final int AT_ENDS = 3;

    private static final int AROUND = 4;
    private static final int IN_TWENTY = 20;

    private final AllAuthorities all;
    private final Area area;
    private final Indicator indicator;
    private final Numbers numbers;
    private final boolean isOfADay;

    /** @param isOfADay whether the figures are for a day */
    AuthoritiesPage(AllAuthorities all, boolean isOfADay) {
        this.all = all;
        this.area = all.question().area();
        this.indicator = all.question().indicator();
        this.numbers = new Numbers(indicator).brief();
        this.isOfADay = isOfADay;
    }

    AuthoritiesView view() {
        return new AuthoritiesView(title(), subtitle(), tiles(), panel(), table());
    }

    private String title() {
        return finding() + place().map(place -> ", " + place).orElse("");
    }

    /** The own figure as a sentence. */
    String finding() {
        Optional<String> value =
                all.own().flatMap(own -> own.value().map(shown -> numbers.withUnit(numbers.figure(own, shown))));
        if (value.isPresent()) {
            return indicator.finding().replace("{area}", area.name()).replace("{value}", value.get());
        }
        return all.own().isPresent()
                ? area.name() + "’s figure for " + year() + " is "
                        + symbol(all.own().get()).meaning()
                : indicator.title() + ": " + area.name() + " has no figure for " + year();
    }

    /** Where an authority’s figure lies among all. */
    private Optional<String> place() {
        return all.ownRow()
                .flatMap(row -> all.quartiles().map(edges -> {
                    double value = row.figure().value().orElseThrow();
                    if (edges.lower() == edges.upper()) {
                        return "as most authorities";
                    }
                    return value < edges.lower()
                            ? "among the lowest quarter of authorities"
                            : value > edges.upper()
                                    ? "among the highest quarter of authorities"
                                    : "in the middle half of all authorities";
                }));
    }

    String subtitle() {
        return indicator.title() + (isOfADay ? ", on " : ", year ending ") + Dates.full(all.end()) + " · "
                + all.rows().size() + " authorities have a figure";
    }

    private List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(own());
        all.country()
                .ifPresent(country -> tiles.add(new Tile("England", numbers.shown(country), numbers.counts(country))));
        all.quartiles().ifPresent(edges -> tiles.add(middle(edges)));
        all.ownRow().ifPresent(row -> tiles.add(rank(row)));
        if (all.isTested()) {
            tiles.add(new Tile(
                    "Significantly different",
                    (all.different(true) + all.different(false)) + " of " + all.tested(),
                    all.different(false) + " lower and " + all.different(true) + " higher"));
        }
        return tiles;
    }

    Tile own() {
        String label = area.name() + ", " + year();
        if (all.own().isEmpty()) {
            return new Tile(label, NONE, "no figure");
        }
        Figure own = all.own().get();
        String interval = own.interval()
                .map(range ->
                        "95% confidence interval " + numbers.end(range.lower()) + " to " + numbers.end(range.upper()))
                .orElse(
                        own.value().isPresent()
                                ? "no confidence interval"
                                : symbol(own).meaning());
        String counts = numbers.counts(own);
        return new Tile(label, numbers.shown(own), interval + (counts.isEmpty() ? "" : " · " + counts));
    }

    private Tile middle(Quartiles edges) {
        return new Tile(
                "Half of all authorities",
                numbers.computed(edges.lower()) + " to " + numbers.withUnit(numbers.computed(edges.upper())),
                "median " + numbers.withUnit(numbers.computed(edges.median())));
    }

    private Tile rank(Row row) {
        if (indicator.unit().isAmount()) {
            return new Tile("Place, lowest first", NONE, "not ranked: it would follow the size of the authority");
        }
        Rank first = row.place().orElseThrow();
        Rank last = new Rank(first.place() + first.sharedBy() - 1, first.of(), first.sharedBy());
        return first.sharedBy() == 1
                ? new Tile("Place, lowest first", first.ordinal(), "of " + first.of())
                : new Tile(
                        "Place, lowest first",
                        first.ordinal() + " to " + last.ordinal(),
                        "of " + first.of() + ": " + first.sharedBy() + " authorities have "
                                + numbers.shown(row.figure()));
    }

    private Panel panel() {
        boolean isDots = all.question().drawing() == Drawing.DOTS;
        return new Panel(
                panelTitle(),
                (isDots
                                ? "Each dot is one authority" + (isExact() ? ", placed by the counts." : ".")
                                : "Whiskers show 95% confidence intervals.")
                        + better(),
                isDots ? dots() : bars(),
                notDrawn());
    }

    private String panelTitle() {
        if (!all.isTested() || all.tested() == 0) {
            return "All " + all.rows().size() + " authorities with a figure";
        }
        long alike = all.tested() - all.different(true) - all.different(false);
        return "No significant difference from " + alike + " of the "
                + (all.ownRow().isPresent() ? "other " : "") + all.tested() + " authorities";
    }

    private String better() {
        return switch (indicator.polarity()) {
            case HIGHER_IS_BETTER -> " Higher is better.";
            case LOWER_IS_BETTER -> " Lower is better.";
            case NEITHER -> "";
        };
    }

    /** Whether dots lie where the counts have them, and not where rounded figures would. */
    private boolean isExact() {
        return indicator.unit().hasDenominator()
                && all.rows().stream().anyMatch(row -> row.figure().numerator().isPresent());
    }

    private ChartSpec dots() {
        return new Dots(
                all.rows().stream()
                        .map(row -> new Dots.Dot(
                                row.area().name(),
                                row.exact(indicator.unit()),
                                numbers.shown(row.figure()),
                                Dots.Emphasis.valueOf(row.emphasis().name())))
                        .toList(),
                all.quartiles()
                        .map(edges -> List.of(edges.lower(), edges.median(), edges.upper()))
                        .orElse(List.of()),
                country(),
                lane(),
                numbers.withUnit("").replace("£", ""));
    }

    private String lane() {
        return all.rows().stream().noneMatch(row -> row.emphasis() == Emphasis.RELATED)
                ? ""
                : area.isAuthority() ? "Statistical neighbours" : "Authorities of " + area.name();
    }

    private ChartSpec bars() {
        List<Ranked.Bar> bars = all.rows().stream()
                .map(row -> new Ranked.Bar(
                        row.area().name(),
                        row.figure().value().orElseThrow(),
                        numbers.shown(row.figure()),
                        row.emphasis() != Emphasis.NONE && row.emphasis() != Emphasis.RELATED,
                        row.figure().interval().map(range -> range.lower()),
                        row.figure().interval().map(range -> range.upper())))
                .toList();
        return new Ranked(bars, country());
    }

    private Optional<Ranked.Reference> country() {
        return indicator.unit().isAmount()
                ? Optional.empty()
                : all.country()
                        .flatMap(country -> country.value()
                                .map(value -> new Ranked.Reference("England", value, numbers.shown(country))));
    }

    String notDrawn() {
        return all.without().isEmpty()
                ? ""
                : all.without().stream()
                                .map(row ->
                                        row.area().name() + " [" + row.figure().status() + "]")
                                .collect(Collectors.joining(", ", "Not drawn: ", ". "))
                        + all.without().stream()
                                .map(row -> symbol(row.figure()))
                                .distinct()
                                .sorted()
                                .map(symbol -> "[" + symbol.code() + "] " + symbol.meaning())
                                .collect(Collectors.joining(", ", "", "."));
    }

    private Table table() {
        return new Table(
                "All " + all.rows().size() + " authorities with a figure, lowest first",
                year(),
                all.isTested() ? "Compared with " + area.name() : "",
                all.rows().stream()
                        .anyMatch(row -> !numbers.counts(row.figure()).isEmpty()),
                stretches(),
                all.isTested()
                        ? "“Lower” and “higher” are said only where the difference is significant at 95%. Of "
                                + all.tested() + " comparisons about " + Math.round((double) all.tested() / IN_TWENTY)
                                + " would be by chance alone."
                        : "");
    }

    private List<Stretch> stretches() {
        List<Row> rows = all.rows();
        Predicate<Integer> isShown = shown();
        List<Stretch> stretches = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int leftOut = 0;
        int before = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (!isShown.test(i)) {
                if (!lines.isEmpty()) {
                    stretches.add(new Stretch(before, lines));
                    lines = new ArrayList<>();
                }
                leftOut++;
            } else {
                if (lines.isEmpty()) {
                    before = leftOut;
                    leftOut = 0;
                }
                lines.add(line(rows.get(i)));
            }
        }
        stretches.add(new Stretch(before, lines));
        return stretches;
    }

    /** The lines of the short table: both ends, what is around the own figure, and whom the reader looks for. */
    private Predicate<Integer> shown() {
        List<Row> rows = all.rows();
        if (all.question().table() == Rows.ALL || rows.size() <= 2 * (AT_ENDS + AROUND)) {
            return place -> true;
        }
        int own = all.ownRow().map(rows::indexOf).orElse(-1 - AROUND);
        boolean isOfMany = !area.isAuthority();
        return place -> place < AT_ENDS
                || place >= rows.size() - AT_ENDS
                || Math.abs(place - own) <= AROUND
                || rows.get(place).emphasis() == Emphasis.POINTED_OUT
                || (isOfMany && rows.get(place).emphasis() == Emphasis.RELATED);
    }

    Line line(Row row) {
        return new Line(
                indicator.unit().isAmount()
                        ? ""
                        : row.place().map(AuthoritiesPage::place).orElse(""),
                row.area().name(),
                row.area().slug(),
                numbers.shown(row.figure()),
                row.figure()
                        .interval()
                        .map(range -> numbers.end(range.lower()) + " to " + numbers.end(range.upper()))
                        .orElse(Numbers.NOTHING),
                numbers.counts(row.figure()),
                row.emphasis() == Emphasis.OWN
                        ? NONE
                        : row.compared().map(Significance::direction).orElse("not tested"),
                row.emphasis().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Symbol symbol(Figure figure) {
        return figure.symbol().orElse(Symbol.X);
    }

    private String year() {
        return String.valueOf(all.end().getYear());
    }

    /** Such as 57, or 57= where others have the same figure. */
    static String place(Rank rank) {
        return rank.place() + (rank.sharedBy() > 1 ? "=" : "");
    }
}
