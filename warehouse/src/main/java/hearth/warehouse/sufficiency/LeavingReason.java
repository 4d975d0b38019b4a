package hearth.warehouse.sufficiency;

import java.util.List;

/** Why a child leaves care before 18, or that the child turned 18. */
public enum LeavingReason {
    HOME(0),
    ADOPTED(1),
    SPECIAL_GUARDIANSHIP(2),
    OTHER(3),
    ADULT(4);

    static final List<LeavingReason> ALL = List.of(values());
    static final int COUNT = ALL.size();
    /** Those that happen at a rate: all but the birthday. */
    static final int BEFORE_18 = COUNT - 1;

    private final int index;

    LeavingReason(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    /** By the return's code of the reason why an episode ceased. */
    public static LeavingReason of(String code) {
        return switch (code) {
            case "E4A", "E4B", "E13" -> HOME;
            case "E11", "E12" -> ADOPTED;
            case "E41", "E43", "E44", "E45", "E46", "E47", "E48" -> SPECIAL_GUARDIANSHIP;
            case "E15" -> ADULT;
            default -> OTHER;
        };
    }
}
