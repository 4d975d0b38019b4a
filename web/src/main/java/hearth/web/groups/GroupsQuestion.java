package hearth.web.groups;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One indicator of one area by groups: everything that an address says.
 *
 * @param breakdown such as age_band; empty for the first that there is
 */
public record GroupsQuestion(Area area, Indicator indicator, Optional<String> breakdown) {
    private static final Set<String> PARAMETERS = Set.of("area", "indicator", "by");

    /** Reads an address; what is invalid is added to the faults. */
    static Optional<GroupsQuestion> parse(
            Map<String, String> address, Areas areas, Catalogue catalogue, List<Fault> faults) {
        Parameters given = Parameters.of(address, PARAMETERS, faults);
        Optional<Area> area = given.area(areas);
        Optional<Indicator> indicator = given.indicator(catalogue);
        Optional<String> breakdown = Optional.of(given.text("by", "")).filter(name -> !name.isEmpty());
        breakdown.ifPresent(name -> check(name, catalogue, faults));
        return area.flatMap(known -> indicator.map(measure -> new GroupsQuestion(known, measure, breakdown)));
    }

    /** A breakdown that no measure has is a fault. */
    private static void check(String breakdown, Catalogue catalogue, List<Fault> faults) {
        Set<String> known = catalogue.indicators().stream()
                .flatMap(measure -> measure.breakdowns().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(breakdown)) {
            faults.add(Fault.of(
                    "by",
                    breakdown,
                    "No measure has groups by ‘" + breakdown + "’. Allowed: " + String.join(", ", known) + "."));
        }
    }

    /** A breakdown in words, such as age band. */
    public static String words(String breakdown) {
        return breakdown.replace('_', ' ');
    }

    /** Breakdowns with their words, for a choice. */
    static Map<String, String> names(List<String> breakdowns) {
        Map<String, String> names = new LinkedHashMap<>();
        breakdowns.forEach(code -> names.put(code, words(code)));
        return names;
    }

    /** The same question by other groups, as a query string. */
    public String queryBy(String other) {
        return Parameters.query(new GroupsQuestion(area, indicator, Optional.of(other)).address());
    }

    /** The address of the question, with nothing in it that is the default. */
    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("area", area.slug());
        address.put("indicator", indicator.id());
        breakdown.ifPresent(name -> address.put("by", name));
        return address;
    }
}
