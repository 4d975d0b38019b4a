package hearth.web.dashboard;

import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.dashboard.SavedQuery;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks a saved query with one choice of its parameters, and looks at what it gives. */
record QueryCheck(SavedQuery query, DashboardReading reading, Lease lease) {
    /** Figures that can be suppressed, so that a query must give their symbols. */
    private static final Set<String> SUPPRESSIBLE = Set.of("value", "numerator", "denominator");

    List<String> faults() throws SQLException {
        QueryPage page = QueryPage.of(query, reading, lease);
        List<String> found = new ArrayList<>();
        page.answer().answer().fault().ifPresent(found::add);
        Optional<TitledTable> table = page.table();
        table.ifPresent(rows -> check(rows.columns(), found));
        return found;
    }

    private void check(List<TableColumn> columns, List<String> found) {
        String file = query.id() + SavedQueries.ENDING + ": ";
        List<String> names = columns.stream().map(TableColumn::name).toList();
        query.answer().headings().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> found.add(file + "'headings' has '" + name
                        + "', which the query does not give; it gives " + String.join(", ", names)));
        columns.stream()
                .filter(column -> SUPPRESSIBLE.contains(column.name()) && column.kind() != TableColumn.Kind.FIGURE)
                .forEach(column -> found.add(file + column.name() + " can be suppressed: give "
                        + PanelRow.symbolColumn(column.name()) + " too"));
    }
}
