package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator.Kind;
import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.access.Audience;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.rows.RowLinks;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One area, one indicator, and what to compare it with: everything that an address says.
 *
 * @param area an authority, a joint area or a region; the country is what all are compared with
 * @param neighbours the edition of their list
 * @param newest the newest edition, which an address need not name
 * @param statistic the neighbours' average
 * @param compare which comparators are wanted
 * @param from the first year, empty for all
 * @param to the last year, empty for all
 * @param group authorities that are compared with together; none when no group was named
 * @param asOf what was known on that day is shown; empty for what is known now
 */
public record Question(
        Area area,
        Indicator indicator,
        Neighbours neighbours,
        Neighbours newest,
        Statistic statistic,
        Set<Kind> compare,
        PeriodType period,
        Optional<Integer> from,
        Optional<Integer> to,
        List<Area> group,
        Optional<LocalDate> asOf) {
    private static final Set<String> PARAMETERS =
            Set.of("area", "indicator", "model", "statistic", "compare", "period", "from", "to", "group", "as_of");

    /** Reads an address; what is invalid is added to the faults and its default is used. */
    public static Optional<Question> parse(
            Map<String, String> address, Areas areas, Catalogue catalogue, List<Fault> faults) {
        Parameters given = Parameters.of(address, PARAMETERS, faults);
        Optional<Area> area = area(given, areas);
        Optional<Indicator> indicator = given.indicator(catalogue);
        Optional<LocalDate> asOf = given.pastDay("as_of");
        List<Neighbours> inForce = areas.editions(asOf);
        Neighbours neighbours = given.oneOf("model", inForce, Neighbours::code);
        Neighbours newest = inForce.get(0);
        Statistic statistic = given.oneOf("statistic", Statistic.averages(), Statistic::code);
        Set<Kind> compare = given.someOf("compare", Kind.usual(), Kind::code);
        PeriodType period = given.period();
        Optional<Integer> from = given.year("from");
        Optional<Integer> to = given.year("to");
        List<Area> group = given.authorities("group", areas);
        return area.flatMap(known -> indicator.map(measure ->
                new Question(known, measure, neighbours, newest, statistic, compare, period, from, to, group, asOf)));
    }

    /** The country has no page of its own: it is what all others are compared with. */
    private static Optional<Area> area(Parameters given, Areas areas) {
        String name = given.text("area", "");
        return areas.find(name)
                .filter(area -> area.level() != Area.Level.COUNTRY)
                .or(() -> given.authority("area", name, areas));
    }

    /** The same about years. */
    Question ofYears() {
        return new Question(
                area, indicator, neighbours, newest, statistic, compare, PeriodType.YEAR, from, to, group, asOf);
    }

    /** Leads from the figures of the answer to the rows that make them. */
    public RowLinks links(Areas areas, Audience audience) {
        return new RowLinks(indicator, period, asOf, areas, audience);
    }

    /** Whether a period is in the years asked for. */
    public boolean covers(LocalDate periodEnd) {
        int year = yearEnd(periodEnd).getYear();
        return from.orElse(year) <= year && year <= to.orElse(year);
    }

    /** The end of the year that a period belongs to: its own for a year, whichever day that ends on. */
    public LocalDate yearEnd(LocalDate periodEnd) {
        return period == PeriodType.YEAR ? periodEnd : PeriodType.YEAR.endOf(periodEnd);
    }

    /** The address that asks this question, with nothing in it that is the default. */
    public Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("area", area.slug());
        address.put("indicator", indicator.id());
        if (!neighbours.equals(newest)) {
            address.put("model", neighbours.code());
        }
        if (statistic != Statistic.MEAN) {
            address.put("statistic", statistic.code());
        }
        if (compare.size() < Kind.usual().size()) {
            address.put("compare", compare.stream().map(Kind::code).collect(Collectors.joining(",")));
        }
        if (period != PeriodType.YEAR) {
            address.put("period", period.code());
        }
        from.ifPresent(year -> address.put("from", year.toString()));
        to.ifPresent(year -> address.put("to", year.toString()));
        if (!group.isEmpty()) {
            address.put("group", group.stream().map(Area::slug).collect(Collectors.joining(",")));
        }
        asOf.ifPresent(day -> address.put("as_of", day.toString()));
        return address;
    }

    /** The address as a query string. */
    public String query() {
        return Parameters.query(address());
    }
}
