package hearth.web.benchmark;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.chart.ChartSpec.Role;
import hearth.web.chart.Trend;
import hearth.web.event.MarkedEvents;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.figure.SeriesBreak;
import hearth.web.rows.RowLinks;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An authority's own months or quarters over time, with the published figures of those days that end a year. */
final class PeriodTrend {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** As many periods are shown where no first year is named. */
    private static final int USUALLY_SHOWN = 42;

    private final Benchmark own;
    private final Benchmark yearly;
    private final boolean isOfADay;
    private final Numbers numbers;
    private final List<Figure> figures;
    private final List<LocalDate> ends;

    /** What the periods are compared with, by their last days. */
    private record Other(Role role, String name, Map<LocalDate, Trend.Point> points) {}

    /**
     * The periods of one source: own returns, or else local figures.
     *
     * @param own the figures of months or quarters
     * @param yearly those of years
     * @param isOfADay whether figures are for the last day of a period, so that one of a year is one of its last month
     */
    PeriodTrend(Benchmark own, Benchmark yearly, boolean isOfADay, Numbers numbers) {
        this.own = own;
        this.yearly = yearly;
        this.isOfADay = isOfADay;
        this.numbers = numbers;
        this.figures = shown(own);
        this.ends = ends(figures, period());
    }

    private static List<Figure> shown(Benchmark own) {
        List<Figure> all = Stream.of(Source.EXTRACT, Source.LOCAL)
                .map(own::own)
                .filter(figures -> !figures.isEmpty())
                .findFirst()
                .orElse(List.of());
        boolean isLong = own.question().from().isEmpty() && all.size() > USUALLY_SHOWN;
        return isLong ? all.subList(all.size() - USUALLY_SHOWN, all.size()) : all;
    }

    private static List<LocalDate> ends(List<Figure> figures, PeriodType period) {
        return figures.isEmpty()
                ? List.of()
                : Stream.iterate(
                                figures.get(0).periodEnd(),
                                end -> !end.isAfter(
                                        figures.get(figures.size() - 1).periodEnd()),
                                end -> period.endOf(end.plusDays(1)))
                        .toList();
    }

    private PeriodType period() {
        return own.question().period();
    }

    boolean isEmpty() {
        return figures.stream().allMatch(figure -> figure.value().isEmpty());
    }

    /** Such as "By month, April 2022 to September 2025". */
    String title() {
        return "By " + period().code() + ", " + name(ends.get(0)) + " to " + name(ends.get(ends.size() - 1));
    }

    /** What a reader must know of the chart. */
    String hint() {
        String whose = figures.get(0).source() == Source.EXTRACT
                ? "Counted from own returns, provisional."
                : "Local figures, added by the council.";
        String years = isOfADay
                ? " Single marks are published figures of the day that ends a year."
                : " A year’s figure is not that of its last " + period().code()
                        + ": published years are in the tables below.";
        return whose
                + years
                + (averages(own).isEmpty()
                        ? ""
                        : " Neighbours: their " + own.question().statistic().words() + ", from returns.");
    }

    /** The last days of the periods that are drawn, oldest first. */
    List<LocalDate> ends() {
        return ends;
    }

    Trend chart(MarkedEvents happened) {
        List<Trend.Line> lines = new ArrayList<>();
        Role role = figures.get(0).source() == Source.EXTRACT ? Role.EXTRACT : Role.LOCAL;
        lines.add(new Trend.Line(role, own.question().area().name(), points(figures)));
        others().forEach(other -> lines.add(new Trend.Line(
                other.role(), other.name(), List.copyOf(other.points().values()))));
        return new Trend(
                ends.stream().map(PeriodTrend::name).toList(),
                lines,
                List.of(),
                breaks(),
                happened.marks(PeriodTrend::name),
                numbers.unit());
    }

    private List<Trend.Break> breaks() {
        return SeriesBreak.of(indicator(), own.question().area()).stream()
                .flatMap(each -> each.firstAfter(ends).stream()
                        .map(end -> new Trend.Break(
                                name(end), each.cause().label(), each.cause().isOfOneArea())))
                .toList();
    }

    private Indicator indicator() {
        return own.question().indicator();
    }

    private List<Trend.Point> points(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.value().map(value -> point(figure, value)).stream())
                .toList();
    }

    private Trend.Point point(Figure figure, double value) {
        return new Trend.Point(name(figure.periodEnd()), value, numbers.figure(figure, value));
    }

    private List<Other> others() {
        List<Other> others = new ArrayList<>();
        if (isOfADay) {
            others.add(published(Role.OWN, "Published", yearly.own(Source.PUBLISHED)));
        }
        others.add(neighbours());
        if (isOfADay && !indicator().unit().isAmount()) {
            yearly.region().ifPresent(area -> others.add(published(Role.REGION, area)));
            yearly.country().ifPresent(area -> others.add(published(Role.ENGLAND, area)));
        }
        return others.stream().filter(other -> !other.points().isEmpty()).toList();
    }

    private Other published(Role role, Area area) {
        return published(role, area.name(), yearly.of(area.code(), Source.PUBLISHED));
    }

    private Other published(Role role, String name, List<Figure> figures) {
        return new Other(
                role,
                name,
                figures.stream()
                        .filter(figure -> ends.contains(figure.periodEnd())
                                && figure.value().isPresent())
                        .collect(Collectors.toMap(
                                Figure::periodEnd,
                                figure -> point(figure, figure.value().orElseThrow()),
                                (first, second) -> first,
                                TreeMap::new)));
    }

    /** Their average of the same periods where there is one, else that of the years that end with them. */
    private Other neighbours() {
        Map<LocalDate, Trend.Point> ofPeriods = averages(own);
        return new Other(Role.NEIGHBOURS, "Neighbours", ofPeriods.isEmpty() && isOfADay ? averages(yearly) : ofPeriods);
    }

    private Map<LocalDate, Trend.Point> averages(Benchmark benchmark) {
        Map<LocalDate, Trend.Point> averages = new TreeMap<>();
        ends.forEach(end -> benchmark
                .neighboursAverage(end)
                .flatMap(average -> average.value())
                .ifPresent(value -> averages.put(end, new Trend.Point(name(end), value, numbers.computed(value)))));
        return averages;
    }

    PeriodTable table(RowLinks links) {
        List<Other> others = others();
        List<PeriodTable.Row> rows = new ArrayList<>(
                figures.stream().map(figure -> row(figure, others, links)).toList());
        Collections.reverse(rows);
        return new PeriodTable(
                period() == PeriodType.MONTH ? "Month" : "Quarter to",
                others.stream().map(Other::name).toList(),
                rows);
    }

    private PeriodTable.Row row(Figure figure, List<Other> others, RowLinks links) {
        return new PeriodTable.Row(
                name(figure.periodEnd()),
                numbers.shown(figure),
                links.of(figure),
                numbers.counts(figure),
                figure.interval().map(this::range).orElse(Numbers.NOTHING),
                others.stream()
                        .map(other -> Optional.ofNullable(other.points().get(figure.periodEnd()))
                                .map(Trend.Point::text)
                                .orElse(Numbers.NOTHING))
                        .toList());
    }

    private String range(Interval range) {
        return numbers.end(range.lower()) + " to " + numbers.end(range.upper());
    }

    private static String name(LocalDate end) {
        return MONTH.format(end);
    }

    /** A question that gives the own figures. */
    Optional<String> sql() {
        return Optional.of("""
                SELECT period_end, numerator, denominator, value, lower, upper, symbol
                FROM benchmark
                WHERE indicator = '%s'
                  AND area_code = '%s'
                  AND source = '%s' AND period_type = '%s' AND breakdown = 'all'
                ORDER BY period_end""".formatted(
                        indicator().id(),
                        own.question().area().code(),
                        figures.get(0).source().code(),
                        period().code()));
    }

    /** Why a reader sees none, as a sentence. */
    static String whyNone(Question question, boolean seesCounts) {
        String period = question.period().code();
        String name = question.area().name();
        boolean isCounted = question.indicator().extract().stream()
                .anyMatch(from -> from.periods().contains(question.period()));
        boolean isLocal = question.indicator().local().stream()
                .anyMatch(from -> from.periods().contains(question.period()));
        if (question.asOf().isPresent()) {
            return "Only published years are known as of a day; they are shown.";
        }
        if (!isCounted && !isLocal) {
            return "This measure is not counted by " + period + ". The years are shown.";
        }
        if (!seesCounts) {
            return "Figures by " + period + " come from a council’s own returns and are shown to its own staff only."
                    + " The years are shown.";
        }
        return "No figures of " + name + " by " + period
                + (isCounted
                        ? ": no return that covers this measure has been loaded."
                        : ": the council has added none.")
                + " The years are shown.";
    }
}
