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
        return area.flatMap(known -> indicator.map(measure -> new GroupsQuestion(known, measure, breakdown)));
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
