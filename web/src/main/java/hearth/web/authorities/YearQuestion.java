package hearth.web.authorities;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One indicator, one year, and the area that all authorities are seen from: everything that an address says.
 *
 * @param area an authority, a region or the country
 * @param neighbours the edition of an authority's list
 * @param newest the newest edition, which an address need not name
 * @param year empty for the newest with figures
 * @param alsoShown authorities to point out
 * @param drawing how they are drawn
 * @param table which of them are in the table
 * @param limits whether the limits of the funnel allow for how much authorities differ
 */
public record YearQuestion(
        Area area,
        Indicator indicator,
        Neighbours neighbours,
        Neighbours newest,
        Optional<Integer> year,
        List<Area> alsoShown,
        Drawing drawing,
        Rows table,
        Limits limits) {
    private static final Set<String> PARAMETERS =
            Set.of("area", "indicator", "model", "year", "also", "show", "table", "limits");

    /** How all authorities are drawn; the first is the usual one. */
    public enum Drawing {
        DOTS,
        BARS
    }

    /** Which authorities are in the table; the first is the usual one. */
    public enum Rows {
        SOME,
        ALL
    }

    /** How wide the limits of the funnel are; the first is the usual one. */
    public enum Limits {
        EXACT,
        WIDENED
    }

    /** Reads an address; what is invalid is added to the faults and its default is used. */
    static Optional<YearQuestion> parse(
            Map<String, String> address, Areas areas, Catalogue catalogue, List<Fault> faults) {
        Parameters given = Parameters.of(address, PARAMETERS, faults);
        Optional<Area> area = given.area(areas).filter(found -> found.level() != Area.Level.JOINT);
        Optional<Indicator> indicator = given.indicator(catalogue);
        Neighbours neighbours = given.oneOf("model", areas.editions(), Neighbours::code);
        Optional<Integer> year = given.year("year");
        List<Area> also = given.authorities("also", areas);
        Drawing drawing = given.oneOf("show", List.of(Drawing.values()), YearQuestion::code);
        Rows table = given.oneOf("table", List.of(Rows.values()), YearQuestion::code);
        Limits limits = given.oneOf("limits", List.of(Limits.values()), YearQuestion::code);
        return area.flatMap(known -> indicator.map(measure -> new YearQuestion(
                known, measure, neighbours, areas.editions().get(0), year, also, drawing, table, limits)));
    }

    /** The address of the question, with nothing in it that is the default. */
    public Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("area", area.slug());
        address.put("indicator", indicator.id());
        if (!neighbours.equals(newest)) {
            address.put("model", neighbours.code());
        }
        year.ifPresent(wanted -> address.put("year", wanted.toString()));
        if (!alsoShown.isEmpty()) {
            address.put("also", alsoShown.stream().map(Area::slug).collect(Collectors.joining(",")));
        }
        if (drawing != Drawing.DOTS) {
            address.put("show", code(drawing));
        }
        if (table != Rows.SOME) {
            address.put("table", code(table));
        }
        if (limits != Limits.EXACT) {
            address.put("limits", code(limits));
        }
        return address;
    }

    /** The same question but for one parameter, as a query string. */
    public String queryWith(String parameter, String value) {
        Map<String, String> address = address();
        address.put(parameter, value);
        return Parameters.query(address);
    }

    public String query() {
        return Parameters.query(address());
    }

    /** The area and those that are pointed out, to be compared over the years. */
    public String queryOfYears() {
        String areas = Stream.concat(Stream.of(area), alsoShown.stream())
                .map(Area::slug)
                .collect(Collectors.joining(","));
        return "area=" + areas + "&indicator=" + indicator.id();
    }

    /** As addresses write a choice, such as {@code dots}. */
    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
