package hearth.web.serving;

import hearth.web.query.Session;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the staff of authorities alone may see of two releases: a database in memory with the schemas {@code before} and
 * {@code after}, each with the tables of their files. Nothing that is shared is in it, nor needed.
 */
public final class ReleasePair implements AutoCloseable {
    private final Release before;
    private final Release after;
    private final ReadingDatabase database;
    private final Session session;

    private ReleasePair(Release before, Release after, ReadingDatabase database, Session session) {
        this.before = before;
        this.after = after;
        this.database = database;
        this.session = session;
    }

    /** A release with the files of the authorities in it. */
    record Side(Release release, List<Path> files) {}

    static ReleasePair open(Side before, Side after) throws SQLException {
        ReadingDatabase database = ReadingDatabase.open(Budget.PAGES);
        List<Path> attached = new ArrayList<>();
        show("before", before, attached, database);
        show("after", after, attached, database);
        database.lock();
        return new ReleasePair(before.release(), after.release(), database, database.session());
    }

    /** Gives a side's tables their schema. A file that both sides have is attached once: it cannot be twice. */
    private static void show(String schema, Side side, List<Path> attached, ReadingDatabase database)
            throws SQLException {
        List<String> names = new ArrayList<>();
        for (Path file : side.files()) {
            if (!attached.contains(file)) {
                attached.add(file);
                database.attach(name(file, attached), file);
            }
            names.add(name(file, attached));
        }
        database.run("CREATE SCHEMA " + schema);
        for (String table : OwnFiles.COUNTED) {
            database.run("CREATE VIEW " + schema + "." + table + " AS " + OwnFiles.COUNTS.union(table, names));
        }
    }

    private static String name(Path file, List<Path> attached) {
        return "own_file_" + attached.indexOf(file);
    }

    public Release before() {
        return before;
    }

    public Release after() {
        return after;
    }

    /** Asks the database; leave it open. */
    public Session session() {
        return session;
    }

    @Override
    public void close() throws SQLException {
        session.close();
        database.close();
    }
}
