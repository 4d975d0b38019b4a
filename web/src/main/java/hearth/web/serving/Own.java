package hearth.web.serving;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The authorities whose own staff read this app: their small numbers are not hidden, and their rows can be read.
 *
 * @param everyone whether nothing is hidden from anyone
 * @param laCodes three-digit DfE codes
 */
public record Own(boolean everyone, Set<String> laCodes) {
    public Own {
        laCodes = Set.copyOf(laCodes);
    }

    /** Reads a setting such as {@code 892,330} or {@code all}; empty text names nobody. */
    public static Own parse(String setting) {
        Set<String> codes = new TreeSet<>(Arrays.asList(setting.strip().split("\\s*,\\s*")));
        codes.remove("");
        if (codes.remove("all")) {
            return new Own(true, Set.of());
        }
        for (String code : codes) {
            if (!code.matches("\\d{3}")) {
                throw new IllegalArgumentException(
                        "'" + code + "' is not a three-digit DfE code; write codes with commas between, or all");
            }
        }
        return new Own(false, codes);
    }

    /** Whether the rows of an authority's children may be read: only where it is named, whatever counts are shown. */
    public boolean mayReadRows(String laCode) {
        return laCodes.contains(laCode);
    }

    /** The setting in one fixed spelling. */
    String canonical() {
        return everyone ? "all" : String.join(",", new TreeSet<>(laCodes));
    }
}
