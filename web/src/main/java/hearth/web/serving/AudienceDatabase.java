package hearth.web.serving;

import hearth.web.access.Audience;
import hearth.web.query.Session;
import hearth.web.query.SqlFile;
import java.nio.file.Path;
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

/**
 * What one audience may read of a release: a database in memory with the files attached that it may see, read-only, then
 * locked. What is not attached cannot be reached; access does not depend on a predicate in a query.
 */
final class AudienceDatabase implements AutoCloseable {
    private final ReadingDatabase database;
    private final Deque<Session> sessions = new ConcurrentLinkedDeque<>();

    private AudienceDatabase(ReadingDatabase database) {
        this.database = database;
    }

    /** @param files by the name under which they are attached */
    static AudienceDatabase open(Audience audience, Budget budget, Map<String, Path> files) throws SQLException {
        AudienceDatabase opened = described(audience, budget, files);
        opened.database.lock();
        return opened;
    }

    /**
     * Writes a table that an audience may read to a new file, as Parquet. The database that may write the file is made for
     * this alone: what readers ask is never asked of it.
     */
    static void write(Audience audience, Map<String, Path> files, String table, Path file) throws SQLException {
        try (AudienceDatabase writing = described(audience, Budget.QUESTIONS, files)) {
            writing.database.lockBut(file);
            writing.database.run("COPY (SELECT * FROM \"" + table.replace("\"", "\"\"") + "\") TO "
                    + ReadingDatabase.quoted(file) + " (FORMAT parquet)");
        }
    }

    private static AudienceDatabase described(Audience audience, Budget budget, Map<String, Path> files)
            throws SQLException {
        AudienceDatabase opened = new AudienceDatabase(ReadingDatabase.open(budget));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            opened.database.attach(file.getKey(), file.getValue());
        }
        opened.describe(audience, files.keySet());
        return opened;
    }

    /** Gives every table one name, whichever files its rows are in: what pages and questions in SQL read. */
    private void describe(Audience audience, Set<String> attached) throws SQLException {
        database.run("CREATE SCHEMA audience");
        database.run("CREATE TABLE audience.own (la_code TEXT)");
        try (PreparedStatement insert = database.connection().prepareStatement("INSERT INTO audience.own VALUES (?)")) {
            for (String laCode : audience.laCodes()) {
                insert.setString(1, laCode);
                insert.execute();
            }
        }
        for (String table : OwnFiles.COUNTED) {
            database.run("CREATE VIEW audience." + table + " AS " + ofAll(table, OwnFiles.COUNTS, attached, audience));
        }
        runAll("own-area");
        database.run("CREATE MACRO is_own(code) AS "
                + texts(SqlFile.text("serving/own-area-codes.sql")).get(0));
        for (String script : List.of(
                "own-figures",
                "own-forecasts",
                "own-quality",
                "official",
                "averages",
                "compared",
                "own-reconciliation",
                "spark-names")) {
            runAll(script);
        }
        shareTheRest();
        runAll("beginnings");
        showRows(audience, attached);
    }

    private static String ofAll(String table, OwnFiles kind, Set<String> attached, Audience audience) {
        return kind.union(
                table,
                audience.laCodes().stream()
                        .map(kind::name)
                        .filter(attached::contains)
                        .sorted()
                        .toList());
    }

    private void shareTheRest() throws SQLException {
        for (String table : texts("SELECT table_name FROM duckdb_tables() WHERE database_name = 'shared'"
                + " AND schema_name = 'main'"
                + " AND table_name NOT IN ('benchmark', 'figure_of_years', 'ops_submission', 'mart_forecast',"
                + " 'mart_backtest', 'mart_care_model')")) {
            database.run("CREATE VIEW " + table + " AS SELECT * FROM shared." + table);
        }
    }

    private void showRows(Audience audience, Set<String> attached) throws SQLException {
        database.run("CREATE SCHEMA " + Lease.ROWS);
        for (String table :
                texts("SELECT DISTINCT table_name FROM duckdb_tables() WHERE database_name LIKE 'rows_%'")) {
            database.run("CREATE VIEW " + Lease.ROWS + "." + table + " AS "
                    + ofAll(table, OwnFiles.ROWS, attached, audience));
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void runAll(String script) throws SQLException {
        for (String statement : SqlFile.statements("serving/" + script + ".sql")) {
            database.run(statement);
        }
    }

    /** A session for one reader, who gives it back. */
    Session borrow() throws SQLException {
        Session idle = sessions.poll();
        return idle == null ? database.session() : idle;
    }

    void giveBack(Session session) {
        sessions.push(session);
    }

    @Override
    public void close() throws SQLException {
        for (Session session : sessions) {
            session.close();
        }
        database.close();
    }
}
