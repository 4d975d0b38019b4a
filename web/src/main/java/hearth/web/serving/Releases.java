package hearth.web.serving;

import hearth.warehouse.table.Table;
import hearth.web.SqlResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The releases of a warehouse. */
final class Releases {
    static final String TABLE = "ops_release";

    private final DeltaWarehouse warehouse;
    private final LocalFiles local;

    Releases(DeltaWarehouse warehouse, LocalFiles local) {
        this.warehouse = warehouse;
        this.local = local;
    }

    /** The version of the list of releases, which grows with every release; empty before the first one. */
    OptionalLong version() {
        return warehouse.newestVersion(TABLE);
    }

    /** The newest release that a version of the list holds; empty when it holds none. */
    Optional<Release> newest(long version) throws SQLException {
        List<DeltaFile> files = local.of(TABLE, warehouse.files(Table.named(TABLE), version));
        if (files.isEmpty()) {
            return Optional.empty();
        }
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:")) {
            try (PreparedStatement name = memory.prepareStatement("SET VARIABLE ops_release_files = ?")) {
                name.setArray(
                        1,
                        memory.createArrayOf(
                                "VARCHAR", files.stream().map(DeltaFile::path).toArray()));
                name.execute();
            }
            try (Statement query = memory.createStatement();
                    ResultSet rows = query.executeQuery(SqlResource.text("serving/newest-release.sql"))) {
                return release(rows);
            }
        }
    }

    private static Optional<Release> release(ResultSet rows) throws SQLException {
        Optional<Release> release = Optional.empty();
        Map<String, Long> versions = new HashMap<>();
        while (rows.next()) {
            versions.put(rows.getString("table_name"), rows.getLong("table_version"));
            release = Optional.of(new Release(
                    rows.getLong("release_id"),
                    Instant.ofEpochMilli(rows.getLong("released_at_ms")),
                    rows.getString("reason"),
                    rows.getBoolean("is_made_up"),
                    versions));
        }
        return release;
    }
}
