package hearth.warehouse.star;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.care.Episode;
import hearth.warehouse.care.PlacementSpell;
import org.jspecify.annotations.Nullable;

/** How far from home a placement is; empty where a postcode is missing or not known. */
public record Distance(
        @Nullable Boolean isOutsideAuthority,
        @Nullable Double distanceMiles,
        @Nullable Boolean isOver20Miles) {
    static Distance of(Boundary boundary, Episode episode) {
        return of(boundary, episode.homePostcode(), episode.placementPostcode());
    }

    static Distance of(Boundary boundary, PlacementSpell spell) {
        return of(boundary, spell.homePostcode(), spell.placementPostcode());
    }

    static Distance of(Boundary boundary, String homePostcode, String placementPostcode) {
        return new Distance(
                boundary.isOutside(placementPostcode).orElse(null),
                boundary.miles(homePostcode, placementPostcode).orElse(null),
                boundary.isFar(homePostcode, placementPostcode).orElse(null));
    }
}
