package hearth.web.serving;

import hearth.warehouse.table.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What figures are compared with, worked out once for a release. Where an earlier release's file is attached and nothing
 * has changed in an area's figures, in its neighbours', or in what all rest on, its comparisons are taken from there.
 */
final class Comparisons {
    /** What the comparisons of all areas rest on. */
    private static final List<String> OF_ALL =
            List.of("mart_published", "dim_area", "bridge_neighbour", SharedFile.LOCAL_FIGURES);

    private final DeltaTables tables;
    private final TableFiles files;

    Comparisons(DeltaTables tables, TableFiles files) {
        this.tables = tables;
        this.files = files;
    }

    /** @param isBeforeAttached whether {@code before} is attached, with the authorities that have changed since listed */
    void write(boolean isBeforeAttached) throws SQLException {
        String basis = Fingerprint.of(OF_ALL.stream().map(this::paths).toArray());
        tables.run("CREATE TABLE shared.comparison_basis AS SELECT '" + basis + "' AS made_from");
        boolean isKept = isBeforeAttached && basis.equals(basisBefore());
        if (isKept) {
            tables.runAll("changed-areas");
        } else {
            tables.run("CREATE TEMP TABLE changed_area AS SELECT area_code FROM shared.area");
        }
        tables.runAll("comparison");
        if (isKept) {
            tables.runAll("kept-comparison");
        }
    }

    private List<String> paths(String table) {
        return files.of(Table.named(table)).stream()
                .map(DeltaFile::path)
                .sorted()
                .toList();
    }

    private String basisBefore() throws SQLException {
        try (Statement statement = tables.connection().createStatement();
                ResultSet basis = statement.executeQuery("SELECT made_from FROM before.comparison_basis")) {
            return basis.next() ? basis.getString(1) : "";
        }
    }
}
