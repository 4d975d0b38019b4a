package hearth.web.compare;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.area.Areas;
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
 * Some indicators of some areas over the years: everything that an address says.
 *
 * @param areas one at least; others are compared with the first
 * @param indicators one at least
 * @param from the first year, empty for all
 * @param to the last year, empty for all
 */
public record CompareQuestion(
        List<Area> areas, List<Indicator> indicators, Optional<Integer> from, Optional<Integer> to) {
    /** The parameters that may have several values. */
    static final Set<String> LISTS = Set.of("area", "indicator");

    /** As many lines can be told apart in one chart. */
    static final int MOST_LINES = 4;

    private static final int MOST_AREAS = 12;
    private static final int MOST_INDICATORS = 8;
    private static final Set<String> PARAMETERS = Set.of("area", "indicator", "from", "to");

    public CompareQuestion {
        areas = List.copyOf(areas);
        indicators = List.copyOf(indicators);
    }

    /** Reads an address; what is invalid is added to the faults, and without any the question is complete. */
    static CompareQuestion parse(Map<String, String> address, Areas areas, Catalogue catalogue, List<Fault> faults) {
        Parameters given = Parameters.of(address, PARAMETERS, faults);
        CompareQuestion question = new CompareQuestion(
                given.areas(areas), given.indicators(catalogue), given.year("from"), given.year("to"));
        given.checkOrder(question.from(), question.to());
        question.checkNumbers(faults);
        return question;
    }

    private void checkNumbers(List<Fault> faults) {
        int most = indicators.size() > 1 ? MOST_LINES : MOST_AREAS;
        if (areas.size() > most) {
            faults.add(Fault.of(
                    "area",
                    codes(),
                    "At most " + most + " areas can be compared on "
                            + (indicators.size() > 1 ? "more than one indicator" : "one indicator") + "; "
                            + areas.size() + " are named."));
        }
        if (indicators.size() > MOST_INDICATORS) {
            faults.add(Fault.of(
                    "indicator",
                    ids(),
                    "At most " + MOST_INDICATORS + " indicators can be compared; " + indicators.size()
                            + " are named."));
        }
    }

    /** Whether a year is asked for, by its last day. */
    boolean covers(LocalDate end) {
        return from.orElse(end.getYear()) <= end.getYear() && end.getYear() <= to.orElse(end.getYear());
    }

    /** What tells a series from the others. */
    String name(ComparedSeries series) {
        if (indicators.size() == 1) {
            return series.area().name();
        }
        return areas.size() == 1
                ? series.indicator().title()
                : series.area().name() + ", " + series.indicator().title();
    }

    /** What the series differ in. */
    public String heading() {
        return indicators.size() == 1 ? "Area" : areas.size() == 1 ? "Indicator" : "Area and indicator";
    }

    private String codes() {
        return areas.stream().map(Area::slug).collect(Collectors.joining(","));
    }

    private String ids() {
        return indicators.stream().map(Indicator::id).collect(Collectors.joining(","));
    }

    /** The address of the question, with nothing in it that is the default. */
    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("area", codes());
        address.put("indicator", ids());
        from.ifPresent(year -> address.put("from", year.toString()));
        to.ifPresent(year -> address.put("to", year.toString()));
        return address;
    }

    /** The address as a query string. */
    String query() {
        return Parameters.query(address());
    }
}
