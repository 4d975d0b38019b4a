package hearth.warehouse.published;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the columns of a file differ from those of a known layout.
 *
 * @param inCommon how many columns both have
 * @param missing columns that the file lacks, in the layout's order
 * @param unknown columns that are not in the layout
 */
record ColumnDifference(int inCommon, Set<String> missing, Set<String> unknown) {
    static ColumnDifference between(Set<String> expected, Set<String> found) {
        Set<String> missing = new LinkedHashSet<>(expected);
        missing.removeAll(found);
        Set<String> unknown = new TreeSet<>(found);
        unknown.removeAll(expected);
        return new ColumnDifference(found.size() - unknown.size(), missing, unknown);
    }

    boolean isNone() {
        return missing.isEmpty() && unknown.isEmpty();
    }

    int size() {
        return missing.size() + unknown.size();
    }

    String words() {
        List<String> words = new ArrayList<>();
        if (!missing.isEmpty()) {
            words.add("it lacks " + String.join(", ", missing));
        }
        if (!unknown.isEmpty()) {
            words.add("it also has " + String.join(", ", unknown));
        }
        return String.join("; ", words);
    }
}
