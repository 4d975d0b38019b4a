package hearth.web.authorities;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.web.area.Area;
import java.util.List;

/**
 * What the form of the page offers.
 *
 * @param editions of the list of neighbours; none for an area that has no neighbours
 * @param years the newest first
 */
public record Choices(YearQuestion question, List<Neighbours> editions, List<Integer> years, List<Area> authorities) {}
