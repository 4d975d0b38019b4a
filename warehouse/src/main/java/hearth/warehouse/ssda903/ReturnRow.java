package hearth.warehouse.ssda903;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a return as received.
 *
 * @param cells column name to text, without surrounding spaces
 */
public record ReturnRow(String table, Return source, SourceRow row, Map<String, String> cells) {
    /** What stands in a cell whose answer cannot be read: it is neither blank nor a code. */
    private static final String UNREADABLE = "?";

    /** The text of a cell; empty when it is blank or the file lacks the column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The same row with one cell blank. */
    public ReturnRow without(String column) {
        Map<String, String> others = new HashMap<>(cells);
        others.remove(column);
        return new ReturnRow(table, source, row, others);
    }

    /** The same row with one cell marked as an answer that cannot be read. */
    public ReturnRow unreadable(String column) {
        return with(Map.of(column, UNREADABLE));
    }

    public boolean isUnreadable(String column) {
        return cell(column).equals(UNREADABLE);
    }

    /** The same row with other cells in some columns. */
    public ReturnRow with(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(cells);
        all.putAll(others);
        return new ReturnRow(table, source, row, all);
    }

    public Optional<LocalDate> date(String column) {
        return ReturnDate.parse(cell(column));
    }
}
