package hearth.warehouse.local;

/**
 * An error in a file of local figures.
 *
 * @param row as a spreadsheet counts; 0 where it concerns the whole file
 * @param column empty where it concerns the whole row
 * @param remedy what to do about it
 */
public record LocalFault(String file, int row, String column, String found, String expected, String remedy) {
    /** The whole message in one line. */
    public String words() {
        return file
                + (row == 0 ? "" : ", row " + row)
                + (column.isEmpty() ? "" : ", " + column)
                + ": found "
                + (found.isEmpty() ? "nothing" : "'" + found + "'")
                + "; expected "
                + expected
                + ". "
                + remedy
                + ".";
    }
}
