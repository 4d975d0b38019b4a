package hearth.warehouse.provider;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A provider of placements, as Ofsted's list describes it. What was not given is empty.
 *
 * @param urn Ofsted's number, in upper case
 * @param provision what it provides, such as {@code Children's Home}
 * @param owner who runs it, such as {@code Private}: the list's sector
 * @param authorityCode the ONS code of the upper-tier authority that it lies in
 * @param authorityName that authority, as the list writes it
 * @param placementCodes the placement types that it may provide, the return's PLACE
 * @param providerCodes what it is to an authority, the return's PLACE_PROVIDER
 * @param postcodes those of all its buildings, as keys
 * @param registeredOn null when not given
 * @param closedOn the day on which its registration ended; null while it is open
 */
public record Provider(
        String urn,
        String provision,
        String owner,
        String authorityCode,
        String authorityName,
        Set<String> placementCodes,
        Set<String> providerCodes,
        Set<String> postcodes,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate closedOn)
        implements Serializable {

    public Provider {
        placementCodes = Set.copyOf(placementCodes);
        providerCodes = Set.copyOf(providerCodes);
        postcodes = Set.copyOf(postcodes);
    }

    /** The day on which its registration ended; empty while it is open. */
    public Optional<LocalDate> closed() {
        return Optional.ofNullable(closedOn);
    }

    /** This provider and another line of the list about it, as one that has several buildings has. */
    Provider and(Provider other) {
        return new Provider(
                urn,
                first(provision, other.provision),
                first(owner, other.owner),
                first(authorityCode, other.authorityCode),
                first(authorityName, other.authorityName),
                both(placementCodes, other.placementCodes),
                both(providerCodes, other.providerCodes),
                both(postcodes, other.postcodes),
                earlier(registeredOn, other.registeredOn),
                later(closedOn, other.closedOn));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** It is open while any of its lines is. */
    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
