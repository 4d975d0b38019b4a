package hearth.web.authorities;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import java.util.List;
import java.util.Map;

/**
 * What the form of the page offers.
 *
 * @param editions of the list of neighbours; none for an area that has no neighbours
 * @param years the newest first
 */
public record Choices(
        YearQuestion question,
        Map<String, List<Indicator>> themes,
        List<Neighbours> editions,
        List<Integer> years,
        List<Area> authorities) {}
