package hearth.web.reconciliation;

/**
 * How well an authority's own counts of a year agree with the published figures.
 *
 * @param year the year in which the period ends
 * @param compared how many figures both have
 * @param beyond how many of them lie further apart than their tolerance
 */
public record ReconciledYear(String areaCode, int year, int compared, int beyond) {}
