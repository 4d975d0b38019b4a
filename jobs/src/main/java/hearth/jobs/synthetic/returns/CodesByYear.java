package hearth.jobs.synthetic.returns;

import hearth.jobs.synthetic.life.Person;
import hearth.jobs.synthetic.life.PlacementDetails;

/** How one and the same fact is coded in different collection years. */
public final class CodesByYear {
    private static final int LETTERS_FOR_SEX = 2025;
    private static final int SUPPORTED_ACCOMMODATION = 2025;
    private static final int LAST_INDEPENDENT_LIVING = 2023;
    private static final int OTHER_PLACEMENTS_DIVIDED = 2026;
    private static final int SUPPORTED_URN = 2024;
    private static final int APPRENTICESHIPS = 2022;
    private static final int SOCIAL_WORKERS = 2024;

    private CodesByYear() {}

    static String sex(Person.Sex sex, int year) {
        boolean male = sex == Person.Sex.MALE;
        return year >= LETTERS_FOR_SEX ? (male ? "M" : "F") : male ? "1" : "2";
    }

    /** Supported accommodation was H5 or P2 before it was registered; a stay that goes on is restated as K3. */
    static String placement(PlacementDetails placement, int year) {
        if (placement.supported()) {
            boolean independent = placement.kind().equals("P2") && year <= LAST_INDEPENDENT_LIVING;
            return year >= SUPPORTED_ACCOMMODATION ? "K3" : independent ? "P2" : "H5";
        }
        return placement.kind().equals("Z1") && year >= OTHER_PLACEMENTS_DIVIDED ? "Z11" : placement.kind();
    }

    static String urn(PlacementDetails placement, int year) {
        return placement.supported() && year < SUPPORTED_URN ? "" : placement.urn();
    }

    /** Training and employment: F3 and P3 at first, then apprenticeships apart from the rest. */
    static String activity(String code, int year) {
        if (year >= APPRENTICESHIPS) {
            return code;
        }
        return switch (code) {
            case "F4", "F5" -> "F3";
            case "P4", "P5" -> "P3";
            default -> code;
        };
    }

    public static boolean apprenticeshipsApart(int year) {
        return year >= APPRENTICESHIPS;
    }

    public static boolean socialWorkersAsked(int year) {
        return year >= SOCIAL_WORKERS;
    }
}
