package hearth.web.serving;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A warehouse that is served to whoever asks, for tests that look into what is served. */
final class OpenWarehouse implements AutoCloseable {
    private final Serving serving;

    /** @param files where database files are kept */
    OpenWarehouse(Path warehouse, Path files, Sharing sharing) {
        serving = new Serving(warehouse.toString(), files, sharing, Audience.GUESTS, Catalogue::shipped);
        serving.refresh();
    }

    OpenWarehouse(Path warehouse, Path files) {
        this(warehouse, files, Sharing.of("shared", 5));
    }

    Serving serving() {
        return serving;
    }

    /** The first column of an answer to guests. */
    List<String> ask(String sql) throws SQLException {
        return ask("", sql);
    }

    /** The first column of an answer to the staff of authorities. */
    List<String> ask(String own, String sql) throws SQLException {
        return ask(Audience.parse(own, false), sql);
    }

    List<String> ask(Audience audience, String sql) throws SQLException {
        try (Lease lease = serving.lease(audience).orElseThrow()) {
            return ask(lease, sql);
        }
    }

    static List<String> ask(Lease lease, String sql) throws SQLException {
        try (Statement statement = lease.session().connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
            return answer;
        }
    }

    @Override
    public void close() {
        serving.close();
    }
}
