package hearth.web.serving;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The authorities whose own staff read this app, and see its counts in full.
 *
 * @param everyone whether nothing is hidden from anyone
 * @param laCodes three-digit DfE codes
 * @param seesRows whether the staff of these authorities also see the rows of children behind the counts
 */
public record Own(boolean everyone, Set<String> laCodes, boolean seesRows) {
    public Own {
        laCodes = Set.copyOf(laCodes);
    }

    /**
     * Reads a setting such as {@code 892,330} or {@code all}; empty text names nobody. Fails with words for a user, also
     * where rows are to be seen and no authority is named: nobody is everybody's staff.
     */
    public static Own parse(String setting, boolean seesRows) {
        Set<String> codes = new TreeSet<>(Arrays.asList(setting.strip().split("\\s*,\\s*")));
        codes.remove("");
        boolean everyone = codes.remove("all");
        if (seesRows && (everyone || codes.isEmpty())) {
            throw new IllegalArgumentException(
                    "rows of children are shown to the staff of authorities that own names, such as --own 892 --rows");
        }
        if (everyone) {
            return new Own(true, Set.of(), false);
        }
        for (String code : codes) {
            if (!code.matches("\\d{3}")) {
                throw new IllegalArgumentException(
                        "'" + code + "' is not a three-digit DfE code; write codes with commas between, or all");
            }
        }
        return new Own(false, codes, seesRows);
    }

    /** Whether the rows of an authority's children may be read. */
    public boolean mayReadRows(String laCode) {
        return seesRows && laCodes.contains(laCode);
    }

    /** The setting in one fixed spelling. */
    String canonical() {
        return (everyone ? "all" : String.join(",", new TreeSet<>(laCodes))) + (seesRows ? " rows" : "");
    }
}
