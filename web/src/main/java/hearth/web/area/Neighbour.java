package hearth.web.area;

import hearth.warehouse.benchmark.Comparator.Neighbours;

/**
 * A statistical neighbour of an authority.
 *
 * @param laCode whose neighbour it is
 * @param list the edition that says so
 * @param rank 1 for the closest
 * @param closeness how close, in the list's own words
 */
public record Neighbour(String laCode, Neighbours list, int rank, String areaCode, String closeness) {}
