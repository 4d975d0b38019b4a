package hearth.web.serving;

import hearth.warehouse.table.Table;
import hearth.web.access.Audience;
import hearth.web.query.Session;
import hearth.web.query.SqlFile;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * What one audience may read of a release: a database in memory with the files attached that it may see, read-only, then
 * locked. What is not attached cannot be reached; no predicate stands between a reader and what is another's.
 */
final class AudienceDatabase implements AutoCloseable {
    private final DuckDBConnection connection;
    private final Deque<Session> sessions = new ConcurrentLinkedDeque<>();

    private AudienceDatabase(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** @param files by the name under which they are attached */
    static AudienceDatabase open(Audience audience, Budget budget, Map<String, Path> files) throws SQLException {
        DuckDBConnection connection =
                DriverManager.getConnection("jdbc:duckdb:", budget.settings()).unwrap(DuckDBConnection.class);
        AudienceDatabase database = new AudienceDatabase(connection);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String path = file.getValue().toString().replace("'", "''");
            database.run("ATTACH '" + path + "' AS " + file.getKey() + " (READ_ONLY)");
        }
        database.describe(audience, files.keySet());
        database.run("SET enable_external_access = false");
        database.run("SET lock_configuration = true");
        return database;
    }

    /** Gives every table one name, whichever files its rows are in: what pages and questions in SQL read. */
    private void describe(Audience audience, Set<String> attached) throws SQLException {
        run("CREATE SCHEMA audience");
        run("CREATE TABLE audience.own (la_code TEXT)");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO audience.own VALUES (?)")) {
            for (String laCode : audience.laCodes()) {
                insert.setString(1, laCode);
                insert.execute();
            }
        }
        for (String table : List.of(SharedFile.EXTRACT_FIGURES, SharedFile.LOCAL_FIGURES, SharedFile.SUBMISSIONS)) {
            run("CREATE VIEW audience." + table + " AS " + ofAll(table, OwnFiles.COUNTS, attached, audience));
        }
        runAll("own-area");
        run("CREATE MACRO is_own(code) AS "
                + texts(SqlFile.text("serving/own-area-codes.sql")).get(0));
        for (String script : List.of("own-figures", "official", "averages", "own-reconciliation", "spark-names")) {
            runAll(script);
        }
        shareTheRest();
        showRows(audience, attached);
    }

    /** The rows of a table in the own files of all authorities; without one, a table of the same columns without a row. */
    private static String ofAll(String table, OwnFiles kind, Set<String> attached, Audience audience) {
        String all = audience.laCodes().stream()
                .map(kind::name)
                .filter(attached::contains)
                .sorted()
                .map(name -> "SELECT * FROM " + name + "." + table)
                .collect(Collectors.joining(" UNION ALL "));
        return all.isEmpty() ? DeltaTables.nothing(Table.named(table)) : all;
    }

    private void shareTheRest() throws SQLException {
        for (String table : texts("SELECT table_name FROM duckdb_tables() WHERE database_name = 'shared'"
                + " AND table_name NOT IN ('protection', 'benchmark', 'figure_of_years', 'ops_submission')")) {
            run("CREATE VIEW " + table + " AS SELECT * FROM shared." + table);
        }
    }

    private void showRows(Audience audience, Set<String> attached) throws SQLException {
        run("CREATE SCHEMA " + Lease.ROWS);
        for (String table :
                texts("SELECT DISTINCT table_name FROM duckdb_tables() WHERE database_name LIKE 'rows_%'")) {
            run("CREATE VIEW " + Lease.ROWS + "." + table + " AS " + ofAll(table, OwnFiles.ROWS, attached, audience));
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void runAll(String script) throws SQLException {
        for (String statement : SqlFile.statements("serving/" + script + ".sql")) {
            run(statement);
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    /** A session for one reader, who gives it back. */
    Session borrow() throws SQLException {
        Session idle = sessions.poll();
        return idle == null ? new Session(connection.duplicate()) : idle;
    }

    void giveBack(Session session) {
        sessions.push(session);
    }

    @Override
    public void close() throws SQLException {
        for (Session session : sessions) {
            session.close();
        }
        connection.close();
    }
}
