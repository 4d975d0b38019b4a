package hearth.web.serving;

import hearth.warehouse.table.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Of which councils all data in a release are made up: only counts about nobody may be shown in full to everybody. */
final class MadeUpCouncils {
    private static final Table ORIGINS = Table.named("ops_origin");
    private static final List<Table> COUNTED = Stream.of(
                    SharedFile.EXTRACT_FIGURES, SharedFile.LOCAL_FIGURES, SharedFile.SUBMISSIONS)
            .map(Table::named)
            .toList();

    private MadeUpCouncils() {}

    /** Whether there is no council with data that are not known to be made up. */
    static boolean areAll(TableFiles files) {
        Set<String> madeUp = madeUp(files.of(ORIGINS));
        return COUNTED.stream()
                .flatMap(table -> files.of(table).stream().map(file -> DeltaTables.partition(table, file)))
                .allMatch(madeUp::contains);
    }

    private static Set<String> madeUp(List<DeltaFile> files) {
        if (files.isEmpty()) {
            return Set.of();
        }
        String sql = "SELECT la_code FROM read_parquet($1) WHERE is_made_up";
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement query = memory.prepareStatement(sql)) {
            query.setArray(
                    1,
                    memory.createArrayOf(
                            "VARCHAR", files.stream().map(DeltaFile::path).toArray()));
            Set<String> codes = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
            return codes;
        } catch (SQLException e) {
            throw new UnreadableTable(ORIGINS.name(), "cannot be read: " + e.getMessage());
        }
    }
}
