package hearth.warehouse.provider;

import hearth.warehouse.ssda903.CodeSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the URN of a placement says about its provider. */
public enum UrnStatus {
    LISTED,
    NOT_IN_LIST,
    /** A regional adoption agency, which has no URN of its own. */
    REGIONAL_AGENCY,
    MISSING,
    /** No URN is given, for a placement type that Ofsted does not register. */
    NOT_APPLICABLE;

    private static final String OF_REGIONAL_AGENCIES = "XXXXXXX";
    private static final Set<String> NOT_REGISTERED = Set.of(
            "H5", "P1", "P2", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14");

    /** The status of a placement's URN; empty without a list of providers. */
    public static Optional<UrnStatus> of(String urn, String placementType, ProviderDirectory providers) {
        return providers.isEmpty() ? Optional.empty() : Optional.of(status(urn, placementType, providers));
    }

    /** As written in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static UrnStatus status(String urn, String placementType, ProviderDirectory providers) {
        if (urn.isEmpty()) {
            return NOT_REGISTERED.contains(placementType) ? NOT_APPLICABLE : MISSING;
        }
        if (CodeSet.normalised(urn).equals(OF_REGIONAL_AGENCIES)) {
            return REGIONAL_AGENCY;
        }
        return providers.find(urn).isPresent() ? LISTED : NOT_IN_LIST;
    }
}
