package hearth.warehouse.star;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.area.Postcode;
import org.jspecify.annotations.Nullable;

/** Where a child is from and where it is placed, no closer than a postcode sector. */
public record Location(
        @Nullable String homeSector,
        @Nullable String placementSector,
        @Nullable String placementAuthority,
        Distance distance) {
    static Location of(Boundary boundary, String homePostcode, String placementPostcode) {
        return new Location(
                Postcode.sector(homePostcode).orElse(null),
                Postcode.sector(placementPostcode).orElse(null),
                boundary.authorityAt(placementPostcode).orElse(null),
                Distance.of(boundary, homePostcode, placementPostcode));
    }
}
