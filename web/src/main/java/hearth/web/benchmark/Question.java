package hearth.web.benchmark;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One area, one indicator, and what to compare it with: everything that an address says.
 *
 * @param area an authority, several that answer together, or a region; the country is what all are held against
 * @param model the edition of the list of neighbours
 * @param statistic the neighbours' average
 * @param compare which comparators are wanted: sn, region, england
 * @param from the first year, empty for all
 * @param to the last year, empty for all
 * @param group authorities that are compared with together; none when no group was named
 * @param asOf what was known on that day is shown; empty for what is known now
 */
public record Question(
        Area area,
        Indicator indicator,
        String model,
        String statistic,
        Set<String> compare,
        PeriodType period,
        Optional<Integer> from,
        Optional<Integer> to,
        List<Area> group,
        Optional<LocalDate> asOf) {
    public static final List<String> MODELS = List.of("sn_2025", "sn_2021");
    public static final List<String> STATISTICS = List.of("mean", "median", "pooled");
    public static final List<String> COMPARATORS = List.of("sn", "region", "england");
    public static final List<String> PERIODS = List.of("year", "quarter", "month");
    private static final Set<String> PARAMETERS =
            Set.of("area", "indicator", "model", "statistic", "compare", "period", "from", "to", "group", "as_of");

    /** Reads an address; what means nothing is added to the faults and its default stands in. */
    public static Optional<Question> parse(
            Map<String, String> address, Areas areas, Catalogue catalogue, List<Fault> faults) {
        Parameters given = Parameters.of(address, PARAMETERS, faults);
        Optional<Area> area = area(given, areas);
        Optional<Indicator> indicator = given.indicator(catalogue);
        String model = given.choice("model", MODELS);
        String statistic = given.choice("statistic", STATISTICS);
        Set<String> compare = given.choices("compare", COMPARATORS);
        PeriodType period = given.period();
        Optional<Integer> from = given.year("from");
        Optional<Integer> to = given.year("to");
        List<Area> group = group(given, areas);
        Optional<LocalDate> asOf = given.day("as_of");
        return area.flatMap(known -> indicator.map(
                measure -> new Question(known, measure, model, statistic, compare, period, from, to, group, asOf)));
    }

    /** The country has no page of its own: it is what all others are compared with. */
    private static Optional<Area> area(Parameters given, Areas areas) {
        String name = given.text("area", "");
        return areas.find(name)
                .filter(area -> area.level() != Area.Level.COUNTRY)
                .or(() -> given.authority("area", name, areas));
    }

    /** The authorities named between commas; those that are not known are faults. */
    private static List<Area> group(Parameters given, Areas areas) {
        return Stream.of(given.text("group", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> given.authority("group", name, areas).stream())
                .distinct()
                .toList();
    }

    /** Leads from the figures of the answer to the rows that make them. */
    public RowLinks links(Areas areas, Audience audience) {
        return new RowLinks(indicator, period, asOf, areas, audience);
    }

    /** Whether a period lies in the years asked for. */
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
        if (!model.equals(MODELS.get(0))) {
            address.put("model", model);
        }
        if (!statistic.equals(STATISTICS.get(0))) {
            address.put("statistic", statistic);
        }
        if (compare.size() < COMPARATORS.size()) {
            address.put(
                    "compare",
                    String.join(
                            ",", COMPARATORS.stream().filter(compare::contains).toList()));
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
        List<String> parts = new ArrayList<>();
        address().forEach((name, value) -> parts.add(name + "=" + value));
        return String.join("&", parts);
    }
}
