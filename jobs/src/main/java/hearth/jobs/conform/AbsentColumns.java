package hearth.jobs.conform;

import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnColumn.Kind;
import hearth.warehouse.ssda903.ReturnColumn.Need;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.ReturnTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The optional columns that files lack. A blank cell may say no, or that something has not ended; a column that did not come
 * says nothing.
 */
final class AbsentColumns {
    private final Map<ReceivedFile.Key, List<String>> absent = new HashMap<>();

    AbsentColumns(ReturnLayout layout, Collection<ReturnRow> rows) {
        for (ReturnRow row : rows) {
            absent.computeIfAbsent(ReceivedFile.Key.of(row), file -> optional(layout.table(row.table())))
                    .removeIf(row.cells()::containsKey);
        }
    }

    private static List<String> optional(ReturnTable table) {
        List<String> names = new ArrayList<>();
        for (ReturnColumn column : table.columns()) {
            if (column.need() == Need.OPTIONAL && (column.isAnswer() || column.kind() == Kind.DATE)) {
                names.add(column.name());
            }
        }
        return names;
    }

    /** The row with the cells of such columns marked as not known. */
    ReturnRow unknownIn(ReturnRow row) {
        ReturnRow marked = row;
        for (String column : absent.getOrDefault(ReceivedFile.Key.of(row), List.of())) {
            marked = marked.unreadable(column);
        }
        return marked;
    }
}
