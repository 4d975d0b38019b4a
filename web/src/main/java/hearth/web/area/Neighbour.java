package hearth.web.area;

/**
 * A statistical neighbour of an authority.
 *
 * @param laCode whose neighbour it is
 * @param model the edition of the list
 * @param rank 1 for the closest
 * @param closeness how close, in the list's own words
 */
public record Neighbour(String laCode, String model, int rank, String areaCode, String closeness) {}
