package hearth.warehouse.star;

import hearth.warehouse.care.Episode;
import hearth.warehouse.care.PlacementSpell;

/** What kind of placement it is, and whose. */
public record PlacementAttributes(String placementType, String placementGroup, String provider) {
    static PlacementAttributes of(Episode episode) {
        return of(episode.placementType(), episode.provider());
    }

    static PlacementAttributes of(PlacementSpell spell) {
        return of(spell.placementType(), spell.provider());
    }

    private static PlacementAttributes of(String placementType, String provider) {
        return new PlacementAttributes(
                placementType, Attributes.placementGroup(placementType), Attributes.provider(provider));
    }
}
