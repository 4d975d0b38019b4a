package hearth.warehouse.area;

import java.io.Serializable;

/**
 * Where a postcode lies.
 *
 * @param authorityCode the ONS code of its authority
 * @param eastingMetres on the national grid
 * @param northingMetres on the national grid
 */
public record Place(String authorityCode, int eastingMetres, int northingMetres) implements Serializable {
    private static final double METRES_PER_MILE = 1609.3;

    /** The distance in miles as the crow flies, to one decimal, as the return derives it. */
    public double milesTo(Place other) {
        double metres = Math.hypot(
                (double) eastingMetres - other.eastingMetres, (double) northingMetres - other.northingMetres);
        return Math.round(metres / METRES_PER_MILE * 10) / 10.0;
    }

    /** Whether the authority code names a district, whose upper-tier authority the code alone doesn't tell. */
    public boolean isInDistrict() {
        return authorityCode.startsWith("E07");
    }
}
