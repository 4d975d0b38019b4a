package hearth.web.benchmark;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.site.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    public static final String DEFAULT_INDICATOR = "children_looked_after_rate";
    public static final List<String> PERIODS = List.of("year", "quarter", "month");
    private static final Set<String> PARAMETERS =
            Set.of("area", "indicator", "model", "statistic", "compare", "period", "from", "to", "group", "as_of");

    /**
     * Something in an address that means nothing here.
     *
     * @param found what stands there
     * @param help what could stand there instead
     */
    public record Fault(String parameter, String found, String help) {
        /** In words for a user. */
        public String words() {
            return "‘" + found + "’ is not a known " + parameter + ". " + help;
        }
    }

    /** Reads an address; what means nothing is added to the faults and its default stands in. */
    public static Optional<Question> parse(
            Map<String, String> address, Areas areas, Catalogue catalogue, List<Fault> faults) {
        Parameters given = Parameters.of(address, PARAMETERS, faults);
        Optional<Area> area = area(given.text("area", ""), areas, faults);
        Optional<Indicator> indicator = indicator(given.text("indicator", DEFAULT_INDICATOR), catalogue, faults);
        String model = given.choice("model", MODELS);
        String statistic = given.choice("statistic", STATISTICS);
        Set<String> compare = given.choices("compare", COMPARATORS);
        PeriodType period = PeriodType.valueOf(given.choice("period", PERIODS).toUpperCase(Locale.ROOT));
        Optional<Integer> from = given.year("from");
        Optional<Integer> to = given.year("to");
        List<Area> group = group(given.text("group", ""), areas, faults);
        Optional<LocalDate> asOf = given.day("as_of");
        return area.flatMap(known -> indicator.map(
                measure -> new Question(known, measure, model, statistic, compare, period, from, to, group, asOf)));
    }

    /** The authorities named between commas; those that are not known are faults. */
    private static List<Area> group(String text, Areas areas, List<Fault> faults) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .flatMap(name -> authority("group", name, areas, faults).stream())
                        .distinct()
                        .toList();
    }

    private static Optional<Area> area(String text, Areas areas, List<Fault> faults) {
        return areas.find(text)
                .filter(area -> area.level() != Area.Level.COUNTRY)
                .or(() -> authority("area", text, areas, faults));
    }

    public static Optional<Area> authority(String parameter, String text, Areas areas, List<Fault> faults) {
        Optional<Area> area = areas.authority(text);
        if (area.isEmpty()) {
            String near = String.join(
                    ", ", areas.nearest(text).stream().map(Area::slug).toList());
            faults.add(new Fault(parameter, text, "Nearest: " + near + ". /api/v1/areas lists them all."));
        }
        return area;
    }

    /** The indicator of an id; one that is not known is a fault. */
    public static Optional<Indicator> indicator(String id, Catalogue catalogue, List<Fault> faults) {
        Optional<Indicator> indicator = catalogue.indicator(id);
        if (indicator.isEmpty()) {
            List<String> ids =
                    catalogue.indicators().stream().map(Indicator::id).toList();
            String near = Spelling.nearest(id, ids).orElse("");
            faults.add(new Fault("indicator", id, "Nearest: " + near + ". /api/v1/indicators lists them all."));
        }
        return indicator;
    }

    public static String allowed(Iterable<String> values) {
        return "Allowed: " + String.join(", ", values) + ".";
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
