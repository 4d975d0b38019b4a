package hearth.warehouse.local;

/**
 * A cell of a file of local figures with a placeholder for a missing value, such as NULL, that is read as empty.
 *
 * @param row as a spreadsheet counts
 */
public record LocalPlaceholder(String file, int row, String column, String found) {
    /** What was done, in one line. */
    public String words() {
        return "%s, row %d, %s: '%s' stands for no value and is read as empty".formatted(file, row, column, found);
    }
}
