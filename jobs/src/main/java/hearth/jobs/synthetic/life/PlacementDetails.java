package hearth.jobs.synthetic.life;

import java.util.Set;

/**
 * Where a child lives: kind of placement, provider, postcode and the provider's number, blank where not given.
 *
 * @param kind the PLACE code; K3 and P2 stand for supported accommodation in every year, the return recodes them
 */
public record PlacementDetails(String kind, String provider, String postcode, String urn) {
    private static final Set<String> BY_CURRENT_CARER = Set.of("A3", "A5");
    private static final Set<String> RESIDENTIAL = Set.of("K1", "K2", "S1", "R1", "R2", "R3", "R5");
    private static final Set<String> SUPPORTED = Set.of("K3", "P2");

    public boolean temporary() {
        return kind.charAt(0) == 'T';
    }

    public boolean fostered() {
        return kind.charAt(0) == 'U';
    }

    public boolean forAdoption() {
        return kind.charAt(0) == 'A';
    }

    boolean forAdoptionByCurrentCarer() {
        return BY_CURRENT_CARER.contains(kind);
    }

    public boolean residential() {
        return RESIDENTIAL.contains(kind);
    }

    public boolean supported() {
        return SUPPORTED.contains(kind);
    }

    public boolean withParents() {
        return kind.equals("P1");
    }

    boolean sameHomeAs(PlacementDetails other) {
        return kind.equals(other.kind) && postcode.equals(other.postcode);
    }

    PlacementDetails as(String otherKind) {
        return new PlacementDetails(otherKind, provider, postcode, urn);
    }

    PlacementDetails at(String otherPostcode) {
        return new PlacementDetails(kind, provider, otherPostcode, urn);
    }
}
