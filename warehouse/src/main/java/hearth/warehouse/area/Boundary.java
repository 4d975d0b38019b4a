package hearth.warehouse.area;

import java.util.Optional;

/**
 * One authority's view of the map: how far a placement is and whether it lies outside.
 *
 * @param authorityCode the authority's own ONS code; empty when it is not known
 */
public record Boundary(Optional<String> authorityCode, PostcodeDirectory directory) {
    /** Whether a postcode lies in another authority's area; empty when either is unknown. */
    public Optional<Boolean> isOutside(String postcode) {
        return authorityCode.flatMap(own -> directory
                .find(postcode)
                .filter(place -> !place.isInDistrict())
                .map(place -> !place.authorityCode().equals(own)));
    }

    /** The distance between two postcodes in miles; empty when either is unknown. */
    public Optional<Double> miles(String from, String to) {
        return directory.find(from).flatMap(start -> directory.find(to).map(start::milesTo));
    }
}
