package hearth.jobs.synthetic;

import java.util.Set;

/**
 * Where a child lives: kind of placement, provider, postcode and the provider's number, blank where not given.
 *
 * @param kind the PLACE code; K3 and P2 stand for supported accommodation in every year, the return recodes them
 */
record Placement(String kind, String provider, String postcode, String urn) {
    private static final Set<String> BY_CURRENT_CARER = Set.of("A3", "A5");
    private static final Set<String> RESIDENTIAL = Set.of("K1", "K2", "S1", "R1", "R2", "R3", "R5");
    private static final Set<String> SUPPORTED = Set.of("K3", "P2");

    boolean temporary() {
        return kind.charAt(0) == 'T';
    }

    boolean fostered() {
        return kind.charAt(0) == 'U';
    }

    boolean forAdoption() {
        return kind.charAt(0) == 'A';
    }

    boolean forAdoptionByCurrentCarer() {
        return BY_CURRENT_CARER.contains(kind);
    }

    boolean residential() {
        return RESIDENTIAL.contains(kind);
    }

    boolean supported() {
        return SUPPORTED.contains(kind);
    }

    boolean withParents() {
        return kind.equals("P1");
    }

    boolean sameHomeAs(Placement other) {
        return kind.equals(other.kind) && postcode.equals(other.postcode);
    }

    Placement as(String otherKind) {
        return new Placement(otherKind, provider, postcode, urn);
    }

    Placement at(String otherPostcode) {
        return new Placement(kind, provider, otherPostcode, urn);
    }
}
