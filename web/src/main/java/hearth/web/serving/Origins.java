package hearth.web.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the parts of a shared file were made from, kept in the file itself: when it is continued for a later release, only
 * the parts are made again that have another origin by then.
 */
final class Origins {
    private final DeltaTables tables;
    private final String table;
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> now = new TreeMap<>();

    /** @param table where they are kept, in the schema {@code prepared}; made where the file is new */
    Origins(DeltaTables tables, String table) throws SQLException {
        this.tables = tables;
        this.table = table;
        tables.run("CREATE TABLE IF NOT EXISTS shared.prepared." + table + " (part TEXT, origin TEXT)");
        try (Statement statement = tables.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT part, origin FROM shared.prepared." + table)) {
            while (rows.next()) {
                before.put(rows.getString(1), rows.getString(2));
            }
        }
    }

    /** Notes what a part is made from now; whether it was not there before, or made from anything else. */
    boolean isNew(String part, String origin) {
        now.put(part, origin);
        return !origin.equals(before.get(part));
    }

    /** The parts that are new, have another origin than before, or are gone. */
    Set<String> changed() {
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(part -> Objects.equals(before.get(part), now.get(part)));
        return changed;
    }

    /** Keeps what was noted for the file that continues this one. */
    void keep() throws SQLException {
        tables.run("DELETE FROM shared.prepared." + table);
        tables.append(SharedFile.NAME, "prepared", table, appender -> {
            for (Map.Entry<String, String> part : now.entrySet()) {
                appender.beginRow()
                        .append(part.getKey())
                        .append(part.getValue())
                        .endRow();
            }
        });
    }
}
