package hearth.web.serving;

import hearth.warehouse.disclosure.DisclosurePolicy;
import hearth.web.access.Audience;
import hearth.web.query.Session;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One reader's hold on a release: as long as it is open, so is the release, whatever comes after it meanwhile. */
public final class Lease implements AutoCloseable {
    /** The schema with the cohorts' rows behind own figures; without a table for readers who may not see any. */
    public static final String ROWS = "own_rows";

    private final ServedRelease served;
    private final Audience audience;
    private final AudienceDatabase database;
    private final Session session;

    private Lease(ServedRelease served, Audience audience, AudienceDatabase database, Session session) {
        this.served = served;
        this.audience = audience;
        this.database = database;
        this.session = session;
    }

    /** For a release that has counted this reader in. */
    static Lease of(ServedRelease served, Audience audience, Budget budget) throws SQLException {
        try {
            AudienceDatabase database = served.database(audience, budget);
            return new Lease(served, audience, database, database.borrow());
        } catch (SQLException | RuntimeException e) {
            served.leave();
            throw e;
        }
    }

    public Release release() {
        return served.release();
    }

    /** Who reads. */
    public Audience audience() {
        return audience;
    }

    /** Whether counts of other authorities are protected for this reader. */
    public boolean isProtected() {
        return served.protects(audience);
    }

    /** How counts of other authorities are protected for this reader; empty where they are not. */
    public Optional<DisclosurePolicy> protection() {
        return isProtected() ? Optional.of(served.policy()) : Optional.empty();
    }

    /** Asks the database; leave it open. */
    public Session session() {
        return session;
    }

    /** What the reader may read, for a process of its own to open. */
    public Attachment attachment() throws SQLException {
        return served.attachment(audience);
    }

    /** The names of the tables and views that the reader may ask. */
    public Set<String> tables() throws SQLException {
        return new TreeSet<>(session.ask(
                "SELECT table_name FROM information_schema.tables"
                        + " WHERE table_catalog = current_database() AND table_schema = 'main'",
                row -> row.getString(1)));
    }

    /** One of the {@link #tables} as Parquet. Close it: then the file behind it goes. */
    public InputStream parquet(String table) throws SQLException {
        if (!tables().contains(table)) {
            throw new IllegalArgumentException("no table " + table + " may be read");
        }
        return served.parquet(audience, table);
    }

    /** Names everything that the reader may read of the release; another where anything in it differs. */
    public String edition() throws SQLException {
        return served.edition(audience);
    }

    @Override
    public void close() {
        database.giveBack(session);
        served.leave();
    }
}
