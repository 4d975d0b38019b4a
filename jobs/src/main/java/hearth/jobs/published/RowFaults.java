package hearth.jobs.published;

import hearth.warehouse.file.UserError;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with the rows of one file, collected so that all of it is reported at once. */
final class RowFaults {
    private static final int SHOWN = 5;

    private final Set<String> faults = new LinkedHashSet<>();

    void add(int row, String column, String found, String expected) {
        add("row " + row + ", column " + column + ": " + found, expected);
    }

    void add(String found, String expected) {
        faults.add(found + "; expected " + expected);
    }

    /** Throws {@link UserError} with the first faults when there are any. */
    void check() {
        if (!faults.isEmpty()) {
            throw new UserError(
                    faults.stream().limit(SHOWN).collect(Collectors.joining(". "))
                            + (faults.size() > SHOWN ? ". And %,d more".formatted(faults.size() - SHOWN) : ""),
                    "",
                    "",
                    "");
        }
    }
}
