package hearth.warehouse.provider;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A provider of placements, as on Ofsted's list. A value that is not given is empty.
 *
 * @param urn Ofsted's number, in upper case
 * @param provision what it provides, such as {@code Children's Home}
 * @param owner who runs it, such as {@code Private}: the list's sector
 * @param authorityCode the ONS code of its upper-tier authority
 * @param authorityName that authority's name, as on the list
 * @param placementCodes the placement types that it may provide, the return's PLACE
 * @param providerCodes the PLACE_PROVIDER codes of the return that fit it
 * @param postcodes the postcodes of all its buildings, as keys
 * @param registeredOn null when not given
 * @param closedOn the day its registration ended; null while it is open
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

    /** The day its registration ended; empty while it is open. */
    public Optional<LocalDate> closed() {
        return Optional.ofNullable(closedOn);
    }

    /** This provider merged with another line about it; a provider with several buildings has several lines. */
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

    private static String first(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static Set<String> both(Set<String> codes, Set<String> other) {
        Set<String> all = new TreeSet<>(codes);
        all.addAll(other);
        return all;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate day, @Nullable LocalDate other) {
        if (day == null || other == null) {
            return day == null ? other : day;
        }
        return day.isBefore(other) ? day : other;
    }

    /** It is open while any of its lines is. */
    private static @Nullable LocalDate later(@Nullable LocalDate day, @Nullable LocalDate other) {
        if (day == null || other == null) {
            return null;
        }
        return day.isAfter(other) ? day : other;
    }
}
