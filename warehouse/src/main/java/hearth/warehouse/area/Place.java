package hearth.warehouse.area;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a postcode lies.
 *
 * @param areaCode the ONS code of its local authority district, the lower tier where there are two; empty when not
 *     known
 * @param point its place on the national grid of Great Britain; null when not known, as in Northern Ireland, which has a
 *     grid of its own
 */
public record Place(String areaCode, @Nullable Point point) implements Serializable {
    private static final double METRES_PER_MILE = 1609.3;
    private static final double FAR_MILES = 20;
    /** First letters of codes of Northern Ireland, the Channel Islands and the Isle of Man. */
    private static final String OVERSEA = "NLM";

    /** A place on the national grid of Great Britain. */
    public record Point(int eastingMetres, int northingMetres) implements Serializable {}

    /** A place with the coordinates that ONS gives for it, if they are of the national grid of Great Britain. */
    static Place of(String areaCode, Optional<Point> point) {
        return new Place(areaCode, isOversea(areaCode) ? null : point.orElse(null));
    }

    /** The straight-line distance in miles to one decimal, as the return derives it; empty when not known. */
    public Optional<Double> milesTo(Place other) {
        return Optional.ofNullable(point)
                .flatMap(from -> Optional.ofNullable(other.point).map(to -> miles(from, to)));
    }

    /**
     * Whether another place is over 20 miles away; empty when not known. It is known between England and what lies across
     * the sea, of which no part is nearer.
     */
    public Optional<Boolean> isFarFrom(Place other) {
        return isAcrossTheSea(other) || other.isAcrossTheSea(this)
                ? Optional.of(true)
                : milesTo(other).map(miles -> miles > FAR_MILES);
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

    private boolean isAcrossTheSea(Place other) {
        return areaCode.startsWith("E") && isOversea(other.areaCode);
    }

    private static boolean isOversea(String areaCode) {
        return !areaCode.isEmpty() && OVERSEA.indexOf(areaCode.charAt(0)) >= 0;
    }

    private static double miles(Point from, Point to) {
        double metres = Math.hypot(
                (double) from.eastingMetres - to.eastingMetres, (double) from.northingMetres - to.northingMetres);
        return Math.round(metres / METRES_PER_MILE * 10) / 10.0;
    }
}
