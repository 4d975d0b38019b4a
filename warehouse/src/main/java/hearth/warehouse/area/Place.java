package hearth.warehouse.area;

import java.io.Serializable;
import java.util.Optional;

/**
 * Where a postcode lies.
 *
 * @param areaCode the ONS code of its local authority district, the lower tier where there are two; empty when not
 *     known
 * @param eastingMetres on the national grid
 * @param northingMetres on the national grid
 */
public record Place(String areaCode, int eastingMetres, int northingMetres) implements Serializable {
    private static final double METRES_PER_MILE = 1609.3;

    /** The straight-line distance in miles to one decimal, as the return derives it. */
    public double milesTo(Place other) {
        double metres = Math.hypot(
                (double) eastingMetres - other.eastingMetres, (double) northingMetres - other.northingMetres);
        return Math.round(metres / METRES_PER_MILE * 10) / 10.0;
    }

    /**
     * The ONS code of the upper-tier authority that looks after children there, or {@code SCO}, {@code NIR} or
     * {@code WAL} outside England; empty when not known.
     */
    public Optional<String> authority() {
        return switch (areaCode.isEmpty() ? ' ' : areaCode.charAt(0)) {
            case ' ' -> Optional.empty();
            case 'S' -> Optional.of("SCO");
            case 'N' -> Optional.of("NIR");
            case 'W' -> Optional.of("WAL");
            default -> Authorities.upperTierOf(areaCode).stream().findFirst();
        };
    }
}
