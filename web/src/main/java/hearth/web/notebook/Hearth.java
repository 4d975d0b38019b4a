package hearth.web.notebook;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.query.Column;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.Sharing;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A warehouse for the cells of a notebook: what the app shows its readers, and for an authority's staff the rows behind
 * their own figures, in the schema {@code own_rows}. Nothing can be changed.
 */
public final class Hearth implements AutoCloseable {
    /** The warehouse where a cell names none; the environment's HEARTH_WAREHOUSE comes before the demo's. */
    static final String SETTING = "hearth.warehouse";

    private static final String DEMO = "data/demo/warehouse";

    private final Serving serving;
    private final Audience audience;
    private final Lease lease;

    private Hearth(Serving serving, Audience audience, Lease lease) {
        this.serving = serving;
        this.audience = audience;
        this.lease = lease;
    }

    /** Opens the newest release of the warehouse that is set, or of the demo's, as any reader may see it. */
    public static Hearth open() throws SQLException {
        return open("");
    }

    /**
     * The same for the staff of authorities.
     *
     * @param own DfE codes with commas between
     */
    public static Hearth open(String own) throws SQLException {
        String named = Optional.ofNullable(System.getProperty(SETTING))
                .or(() -> Optional.ofNullable(System.getenv("HEARTH_WAREHOUSE")))
                .orElse(DEMO);
        return open(Path.of(named), own);
    }

    /** Opens the newest release of a warehouse. */
    public static Hearth open(Path warehouse, String own) throws SQLException {
        Path folder = warehouse.toAbsolutePath().normalize();
        Audience audience = Audience.parse(own, !own.isBlank());
        Serving serving = new Serving(
                folder.toString(),
                folder.resolveSibling("serving"),
                Sharing.of("shared", Average.USUAL_FEWEST),
                audience,
                Catalogue::shipped);
        return new Hearth(serving, audience, serving.newest(audience));
    }

    /** An earlier release, as it was; throws where it cannot be read any more. */
    public Hearth release(long number) throws SQLException {
        return new Hearth(
                serving,
                audience,
                serving.lease(audience, number)
                        .orElseThrow(() -> new IllegalArgumentException("release " + number + " cannot be read")));
    }

    /** The number of the release. */
    public long release() {
        return lease.release().id();
    }

    /**
     * The answer to a SELECT.
     *
     * @param values that are bound to its question marks, in order
     */
    public NotebookTable sql(String select, Object... values) throws SQLException {
        try (PreparedStatement statement = lease.session().connection().prepareStatement(select)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        }
    }

    private static NotebookTable read(ResultSet rows) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            String type = rows.getMetaData().getColumnTypeName(i);
            columns.add(
                    new Column(rows.getMetaData().getColumnName(i), type.matches(".*INT.*|DOUBLE|FLOAT|DECIMAL.*")));
        }
        List<List<Optional<Object>>> cells = new ArrayList<>();
        while (rows.next()) {
            List<Optional<Object>> row = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                row.add(Optional.ofNullable(rows.getObject(i)));
            }
            cells.add(row);
        }
        return new NotebookTable(columns, cells);
    }

    @Override
    public void close() {
        lease.close();
    }
}
