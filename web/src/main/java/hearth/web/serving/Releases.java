package hearth.web.serving;

import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Struct;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The releases that a version of the list holds, the first one first. */
    List<Release> all(long version) throws SQLException {
        List<DeltaFile> files = local.of(TABLE, warehouse.files(Table.named(TABLE), version));
        if (files.isEmpty()) {
            return List.of();
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
                    ResultSet rows = query.executeQuery(SqlFile.text("serving/releases.sql"))) {
                return releases(rows);
            }
        }
    }

    private static List<Release> releases(ResultSet rows) throws SQLException {
        List<Release> releases = new ArrayList<>();
        while (rows.next()) {
            Map<String, Long> versions = new HashMap<>();
            for (Object version : (Object[]) rows.getArray("versions").getArray()) {
                Object[] entry = ((Struct) version).getAttributes();
                versions.put((String) entry[0], (Long) entry[1]);
            }
            releases.add(new Release(
                    rows.getLong("release_id"),
                    Instant.ofEpochMilli(rows.getLong("released_at_ms")),
                    rows.getString("reason"),
                    rows.getBoolean("is_made_up"),
                    versions));
        }
        return releases;
    }
}
