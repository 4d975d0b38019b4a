package hearth.web.inyear;

import hearth.warehouse.benchmark.ControlChart;
import hearth.warehouse.benchmark.ControlChart.Judged;
import hearth.warehouse.benchmark.ControlChart.Signal;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import hearth.web.benchmark.Tile;
import hearth.web.chart.RunChart;
import hearth.web.event.MarkedEvents;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.inyear.InYear.Period;
import hearth.web.inyear.InYearView.Happened;
import hearth.web.inyear.InYearView.Month;
import hearth.web.inyear.InYearView.Row;
import hearth.web.rows.RowLinks;
import hearth.web.site.Fact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the page of an authority's own periods together. */
final class InYearPage {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final String NONE = "–";

    private final InYear inYear;
    private final MarkedEvents events;
    private final InYearQuestion question;
    private final Indicator indicator;
    private final Numbers numbers;
    private final RowLinks links;

    InYearPage(InYear inYear, MarkedEvents events, RowLinks links) {
        this.inYear = inYear;
        this.events = events;
        this.question = inYear.question();
        this.indicator = question.indicator();
        this.numbers = new Numbers(indicator).brief();
        this.links = links;
    }

    InYearView view() {
        return new InYearView(
                question,
                title(),
                subtitle(),
                tiles(),
                chartTitle(),
                hint(),
                chart(),
                rows(),
                facts(),
                months(),
                happened(),
                events.faults());
    }

    private String title() {
        return inYear.latest()
                .map(latest -> indicator
                                .finding()
                                .replace("{area}", question.area().name())
                                .replace("{value}", numbers.shown(latest.figure()))
                        + (inYear.isOfADay() ? " on " : " in ")
                        + when(latest.figure().periodEnd()))
                .orElse(indicator.title() + ": no own figures within the year");
    }

    private String when(LocalDate end) {
        return inYear.isOfADay() ? Dates.full(end) : name(end);
    }

    private String subtitle() {
        return indicator.title() + (inYear.isOfADay() ? ", on the last day of each " : " in each ")
                + question.period().code() + " · counted from "
                + question.area().name() + "’s own returns, provisional";
    }

    private String chartTitle() {
        if (!inYear.hasLimits()) {
            return "From " + first(inYear.periods()) + " to " + last(inYear.periods());
        }
        List<Period> beyond = inYear.with(Signal.BEYOND);
        List<Period> runs = inYear.with(Signal.RUN);
        if (beyond.isEmpty() && runs.isEmpty()) {
            return "Chance alone could explain every " + question.period().code();
        }
        List<String> parts = new ArrayList<>();
        if (!beyond.isEmpty()) {
            parts.add(count(beyond.size()) + " outside the limits" + (beyond.size() == 1 ? ": " : ", the last in ")
                    + last(beyond));
        }
        if (!runs.isEmpty()) {
            parts.add(count(runs.size()) + " in a run on one side of the mean, the last in " + last(runs));
        }
        return String.join("; ", parts);
    }

    private String count(int periods) {
        return periods + " " + question.period().code() + (periods == 1 ? "" : "s");
    }

    private static String first(List<Period> periods) {
        return periods.isEmpty() ? NONE : name(periods.get(0).figure().periodEnd());
    }

    private static String last(List<Period> periods) {
        return periods.isEmpty()
                ? NONE
                : name(periods.get(periods.size() - 1).figure().periodEnd());
    }

    private String hint() {
        String shared = inYear.isOfADay()
                ? "Most children are counted in one " + question.period().code()
                        + " after the other, so neighbouring figures are alike."
                : "";
        return shared
                + switch (indicator.polarity()) {
                    case HIGHER_IS_BETTER -> " Higher is better.";
                    case LOWER_IS_BETTER -> " Lower is better.";
                    case NEITHER -> "";
                };
    }

    private List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        inYear.latest().ifPresent(latest -> {
            tiles.add(new Tile(
                    when(latest.figure().periodEnd()),
                    numbers.shown(latest.figure()),
                    join(numbers.counts(latest.figure()), "provisional"),
                    links.of(latest.figure())));
            latest.judged()
                    .flatMap(Judged::centre)
                    .ifPresent(centre -> tiles.add(new Tile(
                            "Baseline mean",
                            numbers.withUnit(numbers.computed(centre)),
                            latest.judged()
                                    .flatMap(Judged::limits)
                                    .map(range -> "limits " + range(range))
                                    .orElse("no limits"))));
        });
        if (inYear.hasLimits()) {
            tiles.add(new Tile(
                    "Outside the limits",
                    inYear.with(Signal.BEYOND).size() + " of "
                            + inYear.periods().size(),
                    "chance alone would put about 1 in 500 there"));
            if (!inYear.isOfADay()) {
                tiles.add(new Tile(
                        "In a run",
                        inYear.with(Signal.RUN).size() + " of "
                                + inYear.periods().size(),
                        ControlChart.RUN + " or more in a row on one side of the mean"));
            }
        }
        inYear.published().stream()
                .reduce((earlier, later) -> later)
                .ifPresent(newest -> tiles.add(new Tile(
                        "Published, " + Dates.full(newest.periodEnd()),
                        numbers.shown(newest),
                        ownThen(newest).map(own -> "own count that day " + own).orElse("no own count for that day"))));
        return tiles;
    }

    private Optional<String> ownThen(Figure published) {
        return inYear.isOfADay()
                ? inYear.periods().stream()
                        .map(Period::figure)
                        .filter(figure -> figure.periodEnd().equals(published.periodEnd()))
                        .findFirst()
                        .map(numbers::shown)
                : Optional.empty();
    }

    private RunChart chart() {
        return new RunChart(
                question.area().name(),
                inYear.periods().stream().map(this::point).toList(),
                events.marks(InYearPage::name),
                // A year's events are not those of its last month.
                inYear.isOfADay()
                        ? inYear.published().stream()
                                .map(figure -> new RunChart.Published(
                                        name(figure.periodEnd()), figure.value().orElseThrow(), numbers.shown(figure)))
                                .toList()
                        : List.of(),
                numbers.withUnit("").replace("£", ""));
    }

    private RunChart.Point point(Period period) {
        Optional<Interval> limits = period.judged().flatMap(Judged::limits);
        return new RunChart.Point(
                name(period.figure().periodEnd()),
                period.figure().value(),
                numbers.shown(period.figure()),
                RunChart.Signal.valueOf(
                        period.judged().map(Judged::signal).orElse(Signal.NONE).name()),
                period.judged().flatMap(Judged::centre),
                limits.map(Interval::lower),
                limits.map(Interval::upper),
                period.isStart());
    }

    private List<Row> rows() {
        List<Row> rows =
                new ArrayList<>(inYear.periods().stream().map(this::row).toList());
        Collections.reverse(rows);
        return rows;
    }

    private Row row(Period period) {
        Figure figure = period.figure();
        return new Row(
                name(figure.periodEnd()),
                numbers.shown(figure),
                numbers.counts(figure),
                period.judged().flatMap(Judged::limits).map(this::range).orElse(Numbers.NOTHING),
                inYear.isOfADay()
                        ? inYear.published().stream()
                                .filter(published -> published.periodEnd().equals(figure.periodEnd()))
                                .map(numbers::shown)
                                .findFirst()
                                .orElse(Numbers.NOTHING)
                        : Numbers.NOTHING,
                switch (period.judged().map(Judged::signal).orElse(Signal.NONE)) {
                    case BEYOND -> "outside the limits";
                    case RUN -> "run";
                    case NONE -> "";
                },
                links.of(figure));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Counted from", question.area().name() + "’s own returns and extracts within the year, provisional"));
        if (inYear.hasLimits()) {
            facts.add(new Fact("Limits", limitsWords()));
            facts.add(new Fact(
                    "Signals",
                    inYear.isOfADay()
                            ? "A figure outside the limits. A run on one side of the mean is none here, as the figures share most of their children."
                            : "A figure outside the limits, or " + ControlChart.RUN
                                    + " and more in a row on one side of the mean."));
        } else {
            facts.add(new Fact("Limits", whyNoLimits()));
        }
        indicator
                .breaks()
                .forEach(seriesBreak ->
                        facts.add(new Fact("Break", Dates.full(seriesBreak.from()) + ": " + seriesBreak.note())));
        facts.add(new Fact("Others", "Not shown here: of other authorities only yearly figures are shared"));
        return facts;
    }

    private String limitsWords() {
        List<Period> baseline = inYear.periods().stream()
                .filter(period -> period.judged().filter(Judged::isBaseline).isPresent())
                .toList();
        return "99.8%, from the counts of the first " + ControlChart.LONGEST_BASELINE + " "
                + question.period().code() + "s at most after each start, and carried on. Baseline in all: "
                + first(baseline) + " to " + last(baseline)
                + question.restart()
                        .map(month -> ", restarted in " + MONTH.format(month))
                        .orElse("");
    }

    private String whyNoLimits() {
        return switch (indicator.unit()) {
            case PERCENTAGE, PER_10_000, COUNT ->
                indicator.unit() == Unit.COUNT && inYear.isOfADay()
                        ? "None: the number of children is nearly the same children from one "
                                + question.period().code() + " to the next"
                        : "None: fewer than " + ControlChart.SHORTEST_BASELINE + " "
                                + question.period().code() + "s";
            case MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, POUNDS, MEAN_POUNDS, SCORE, PERCENTAGE_POINTS ->
                "None: they need the spread among children, which is not held";
        };
    }

    private List<Happened> happened() {
        return events.events().stream()
                .map(each -> new Happened(
                        each.words(),
                        question.restartingIn(YearMonth.from(each.event().on())).query()))
                .toList();
    }

    private List<Month> months() {
        List<Month> months = new ArrayList<>(inYear.all().stream()
                .map(YearMonth::from)
                .map(month -> new Month(month.toString(), MONTH.format(month)))
                .toList());
        Collections.reverse(months);
        return months;
    }

    private static String name(LocalDate end) {
        return MONTH.format(end);
    }

    private String range(Interval range) {
        return numbers.end(range.lower()) + " to " + numbers.end(range.upper());
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : first + " · " + second;
    }
}
