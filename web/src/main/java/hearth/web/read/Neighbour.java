package hearth.web.read;

/**
 * A statistical neighbour of an authority.
 *
 * @param rank 1 for the closest
 * @param closeness how close, in the list's own words
 */
public record Neighbour(int rank, String areaCode, String closeness) {}
