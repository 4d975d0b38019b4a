package hearth.web.serving;

import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What a release noted of its tables when it was made; a release of an earlier version of Hearth noted nothing. */
final class RecordedContents {
    static final Table TABLE = Table.named("ops_release_table");
    static final RecordedContents NONE = new RecordedContents(Map.of());

    private final Map<String, Content> tables;

    private RecordedContents(Map<String, Content> tables) {
        this.tables = tables;
    }

    private record Content(OptionalLong rows, long files, long bytes) {}

    /** @param files of the table of contents */
    static RecordedContents of(Release release, List<DeltaFile> files) {
        Map<String, Content> tables = new HashMap<>();
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement query = memory.prepareStatement(SqlFile.text("serving/contents.sql"))) {
            Object[] paths = files.stream().map(DeltaFile::path).toArray();
            query.setArray(1, memory.createArrayOf("VARCHAR", paths));
            query.setLong(2, release.id());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    long count = rows.getLong("row_count");
                    OptionalLong known = rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(count);
                    tables.put(
                            rows.getString("table_name"),
                            new Content(known, rows.getLong("file_count"), rows.getLong("byte_count")));
                }
            }
        } catch (SQLException e) {
            throw new UnreadableTable(TABLE.name(), "cannot be read: " + e.getMessage());
        }
        if (tables.isEmpty()) {
            throw new UnreadableTable(TABLE.name(), "has lost what is in release " + release.id() + "; restore it");
        }
        return new RecordedContents(tables);
    }

    /** How many rows a table had; empty where that was not noted. */
    OptionalLong rows(Table table) {
        Content noted = tables.get(table.name());
        return noted == null ? OptionalLong.empty() : noted.rows();
    }

    /** Fails where a table has not the files that it had. */
    void check(Table table, List<DeltaFile> files) {
        Content noted = tables.get(table.name());
        long bytes = files.stream().mapToLong(DeltaFile::size).sum();
        if (noted != null && (noted.files() != files.size() || noted.bytes() != bytes)) {
            throw new UnreadableTable(
                    table.name(),
                    "holds %,d files of %,d bytes where its release had %,d of %,d; restore its _delta_log"
                            .formatted(files.size(), bytes, noted.files(), noted.bytes()));
        }
    }
}
