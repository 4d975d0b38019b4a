package hearth.warehouse.sufficiency;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kind of home a child lives in, as a commissioner buys or provides it. */
public enum PlacementState {
    KINSHIP(0, HomeType.FOSTERING),
    OWN_FOSTERING(1, HomeType.FOSTERING),
    AGENCY_FOSTERING(2, HomeType.FOSTERING),
    OWN_HOME(3, HomeType.RESIDENTIAL),
    EXTERNAL_HOME(4, HomeType.RESIDENTIAL),
    SUPPORTED(5, HomeType.SUPPORTED),
    SECURE(6, HomeType.OTHER),
    OTHER(7, HomeType.OTHER);

    /** In the order of {@link #index}. */
    public static final List<PlacementState> ALL = List.of(values());

    static final int COUNT = ALL.size();
    private static final Set<String> AGENCIES = Set.of("PR4", "PR5");
    private static final Set<String> OWN = Set.of("PR1", "PR2", "PR3");

    private final int index;
    private final HomeType type;

    PlacementState(int index, HomeType type) {
        this.index = index;
        this.type = type;
    }

    /**
     * The state of a placement by the return's codes. Where the provider is missing, foster carers count as the
     * council's own and children's homes as external, as most are.
     */
    public static PlacementState of(String placementType, String provider) {
        return switch (placementType) {
            case "U1", "U2", "U3" -> KINSHIP;
            case "U4", "U5", "U6" -> AGENCIES.contains(provider) ? AGENCY_FOSTERING : OWN_FOSTERING;
            case "K2", "R1", "P3", "S1" -> OWN.contains(provider) ? OWN_HOME : EXTERNAL_HOME;
            case "H5", "P2", "K3" -> SUPPORTED;
            case "K1" -> SECURE;
            default -> OTHER;
        };
    }

    /** As files and tables write it, such as {@code own_fostering}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its place among all. */
    public int index() {
        return index;
    }

    public HomeType type() {
        return type;
    }
}
