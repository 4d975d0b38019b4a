package hearth.warehouse.area;

import java.util.Optional;

/**
 * One authority's view of the map: how far a placement is and whether it lies outside.
 *
 * @param authorityCode the authority's own ONS code; empty when it is not known
 */
public record Boundary(Optional<String> authorityCode, PostcodeDirectory directory) {
    /** The upper-tier authority of a postcode, as {@link Place#authority()} has it; empty when it is unknown. */
    public Optional<String> authorityAt(String postcode) {
        return directory.find(postcode).flatMap(Place::authority);
    }

    /** Whether a postcode lies in another authority's area; empty when either is unknown. */
    public Optional<Boolean> isOutside(String postcode) {
        return authorityCode.flatMap(own ->
                authorityAt(postcode).map(place -> !Authorities.upperTierOf(own).contains(place)));
    }

    /** The distance between two postcodes in miles; empty when either is unknown. */
    public Optional<Double> miles(String from, String to) {
        return directory.find(from).flatMap(start -> directory.find(to).map(start::milesTo));
    }
}
