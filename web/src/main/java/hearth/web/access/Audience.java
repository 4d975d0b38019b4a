package hearth.web.access;

import hearth.warehouse.file.UserError;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Readers who may see the same.
 *
 * @param laCodes the three-digit DfE codes of the authorities whose staff they are; none for guests and operators
 */
public record Audience(Role role, Set<String> laCodes) {
    /** Readers who have not signed in, where nothing says otherwise. */
    public static final Audience GUESTS = new Audience(Role.GUEST, Set.of());

    /** Whoever runs the warehouse. */
    public static final Audience OPERATORS = new Audience(Role.OPERATOR, Set.of());

    public Audience {
        laCodes = Set.copyOf(laCodes);
        boolean isStaff = role == Role.STAFF || role == Role.CASEWORKER;
        if (isStaff == laCodes.isEmpty()) {
            throw new IllegalArgumentException(role + " of " + laCodes);
        }
    }

    /**
     * Reads the setting {@code own}: DfE codes such as {@code 892,330}, {@code all}, or empty text for guests. Rows of
     * children are shown to named authorities' staff only: nobody is everybody's staff.
     */
    public static Audience parse(String own, boolean withRows) {
        Set<String> codes = new TreeSet<>(Arrays.asList(own.strip().split("\\s*,\\s*")));
        codes.remove("");
        boolean isEveryone = codes.remove("all");
        if (withRows && (isEveryone || codes.isEmpty())) {
            throw new UserError(
                    "--rows needs --own with codes of authorities, for example --own 892 --rows", "", "", "");
        }
        codes.forEach(code ->
                requireCode(code, "--own", "three-digit DfE codes with commas between, such as 892,330, or all"));
        if (isEveryone) {
            return OPERATORS;
        }
        return codes.isEmpty() ? GUESTS : new Audience(withRows ? Role.CASEWORKER : Role.STAFF, codes);
    }

    /** The staff of one authority. */
    public static Audience staff(String laCode) {
        requireCode(laCode, "<la_code>", "a three-digit DfE code, such as 892");
        return new Audience(Role.STAFF, Set.of(laCode));
    }

    private static void requireCode(String code, String where, String expected) {
        if (!code.matches("\\d{3}")) {
            throw new UserError("'" + code + "' is not the code of an authority", where, expected, "");
        }
    }

    /** Whether they see the counts of every authority in full. */
    public boolean seesAllCounts() {
        return role == Role.OPERATOR;
    }

    /**
     * Whether they see the counts of an authority in full.
     *
     * @param laCode empty for an area that is none
     */
    public boolean seesCountsOf(Optional<String> laCode) {
        return laCode.filter(code -> seesAllCounts() || laCodes.contains(code)).isPresent();
    }

    /** Whether what validation found in an authority's returns may be read. */
    public boolean mayReadFindings(String laCode) {
        return laCodes.contains(laCode);
    }

    /** Whether the rows of an authority's children may be read. */
    public boolean mayReadRows(String laCode) {
        return role == Role.CASEWORKER && laCodes.contains(laCode);
    }
}
