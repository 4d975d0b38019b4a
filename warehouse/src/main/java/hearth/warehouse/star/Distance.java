package hearth.warehouse.star;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.care.Episode;
import hearth.warehouse.care.PlacementSpell;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far from home a placement is; empty where a postcode is missing or not known. */
public record Distance(
        @Nullable Boolean isOutsideAuthority,
        @Nullable Double distanceMiles,
        @Nullable Boolean isOver20Miles,
        String distanceGroup) {
    static Distance of(Boundary boundary, Episode episode) {
        return of(boundary, episode.homePostcode(), episode.placementPostcode());
    }

    static Distance of(Boundary boundary, PlacementSpell spell) {
        return of(boundary, spell.homePostcode(), spell.placementPostcode());
    }

    static Distance of(Boundary boundary, String homePostcode, String placementPostcode) {
        Optional<Boolean> isOutside = boundary.isOutside(placementPostcode);
        Optional<Boolean> isFar = boundary.isFar(homePostcode, placementPostcode);
        return new Distance(
                isOutside.orElse(null),
                boundary.miles(homePostcode, placementPostcode).orElse(null),
                isFar.orElse(null),
                group(isOutside, isFar));
    }

    /** Where the placement is and how far from home, in the words of the official statistics. */
    private static String group(Optional<Boolean> isOutside, Optional<Boolean> isFar) {
        return isOutside
                .map(outside -> (outside ? "Outside the authority, " : "Inside the authority, ")
                        + isFar.map(far -> far ? "over 20 miles" : "20 miles or less")
                                .orElse("distance not known"))
                .orElse(Attributes.NOT_KNOWN);
    }
}
