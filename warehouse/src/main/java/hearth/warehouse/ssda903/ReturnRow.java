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
