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
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The releases of a warehouse. */
final class Releases {
    static final String TABLE = "ops_release";

    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

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

    /**
     * A list of releases, the first one first.
     *
     * @param version the version of the list that could be read
     */
    record Listing(long version, List<Release> all) {}

    /** The releases that can be read: a damaged newest entry hides none before it. Empty before the first one. */
    Optional<Listing> readable() throws SQLException {
        OptionalLong newest = version();
        return newest.isPresent() ? Optional.of(readable(newest.getAsLong())) : Optional.empty();
    }

    private Listing readable(long version) throws SQLException {
        try {
            return new Listing(version, all(version));
        } catch (SQLException | RuntimeException e) {
            Optional<Listing> earlier = before(version);
            if (earlier.isEmpty()) {
                throw e;
            }
            return earlier.get();
        }
    }

    /** The newest list before a version that can be read. */
    Optional<Listing> before(long version) {
        for (long earlier = version - 1; earlier >= 0; earlier--) {
            try {
                return Optional.of(new Listing(earlier, all(earlier)));
            } catch (SQLException | RuntimeException e) {
                LOG.warn("The list of releases cannot be read at version {} either: {}", earlier, e.getMessage());
            }
        }
        return Optional.empty();
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
