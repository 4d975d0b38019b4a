package hearth.warehouse.area;

import java.util.Optional;

/**
 * How far a placement is from home, and whether it lies outside the authority.
 *
 * @param authorityCode the authority's own ONS code; empty when it is not known
 */
public record Boundary(Optional<String> authorityCode, PostcodeDirectory directory) {
    /** The upper-tier authority of a postcode, as in {@link Place#authority()}; empty when not known. */
    public Optional<String> authorityAt(String postcode) {
        return directory.find(postcode).flatMap(Place::authority);
    }

    /** Whether a postcode lies in another authority's area; empty when either is not known. */
    public Optional<Boolean> isOutside(String postcode) {
        return authorityCode.flatMap(own ->
                authorityAt(postcode).map(place -> !Authorities.upperTierOf(own).contains(place)));
    }

    /** The distance between two postcodes in miles; empty when either is not known. */
    public Optional<Double> miles(String from, String to) {
        return directory.find(from).flatMap(start -> directory.find(to).flatMap(start::milesTo));
    }

    /** Whether two postcodes are over 20 miles apart, as in {@link Place#isFarFrom}; empty when not known. */
    public Optional<Boolean> isFar(String from, String to) {
        return directory.find(from).flatMap(start -> directory.find(to).flatMap(start::isFarFrom));
    }
}
