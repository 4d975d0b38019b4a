package hearth.web.dashboard;

import hearth.web.query.Column;
import java.util.List;
import java.util.Optional;

/** What became of a panel's query. */
sealed interface PanelAnswer {
    /** The rows that it gave. */
    record Rows(List<Column> columns, List<PanelRow> rows) implements PanelAnswer {
        boolean has(String column) {
            return columns.stream().anyMatch(each -> each.name().equals(column));
        }

        /** The rows of one area; all where none is of it. */
        List<PanelRow> of(Optional<String> areaCode) {
            List<PanelRow> own = rows.stream()
                    .filter(row -> areaCode.isPresent() && row.text("area_code").equals(areaCode))
                    .toList();
            return own.isEmpty() ? rows : own;
        }
    }

    /**
     * Why it cannot be shown, for whoever looks after it.
     *
     * @param words with file and line where these are known
     */
    record Fault(String words) implements PanelAnswer {}
}
