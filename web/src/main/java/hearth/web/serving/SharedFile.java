package hearth.web.serving;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What every reader may see of a release: its tables as they are, but authorities' own counts as disclosure control
 * leaves them, and what pages and queries read of both.
 *
 * @param protection whether own counts are protected at all
 */
record SharedFile(Release release, Sharing sharing, Protection protection, Catalogue catalogue, TableFiles files) {
    /** The name under which the file is attached; everything in it is made and read by that name. */
    static final String NAME = "shared";

    static final String EXTRACT_FIGURES = "mart_indicator";
    static final String LOCAL_FIGURES = "mart_local";
    static final String SUBMISSIONS = "ops_submission";
    static final String FORECASTS = "mart_forecast";
    static final String BACKTESTS = "mart_backtest";
    static final String MODELS = "mart_care_model";
    /** What only an authority's own staff may see in full is read once through disclosure control, not kept as it is. */
    private static final List<String> OF_AUTHORITIES =
            List.of(EXTRACT_FIGURES, LOCAL_FIGURES, FORECASTS, BACKTESTS, MODELS, SUBMISSIONS);

    /** What all readers see as it is. Of these, all comparisons and much else is made. */
    private static final List<String> OFFICIAL = List.of(
            "mart_published",
            "fact_published",
            "dim_area",
            "bridge_neighbour",
            "dim_published_measure",
            "dim_strategy_measure",
            "fact_strategy_figure");

    /** What all readers see as it is, and nothing is made of. */
    private static final List<String> LISTS = List.of("dim_code", "dim_date", "ops_release");

    /** Whether authorities' own counts are protected. */
    enum Protection {
        BY_POLICY,
        /** Of a made-up release, whose figures are about nobody, and for whoever runs the warehouse. */
        NONE
    }

    /**
     * Fills a new file, or turns a copy of another release's file into this release's: then only what is made of other data
     * files is made again, and of the tables of all figures only the rows of authorities that have changed.
     */
    void fill(Connection connection) throws SQLException {
        DeltaTables tables = new DeltaTables(connection);
        tables.runAll("tables");
        boolean isOfficialNew = load(tables);
        describeRelease(tables);
        describeIndicators(tables);
        describeDisclosure(tables);
        tables.runAll("area");
        for (String script : List.of(
                isProtected() ? "protected-forecasts" : "forecasts",
                "submissions",
                "official",
                "averages",
                "compared")) {
            tables.runAll(script);
        }
        if (isProtected()) {
            tables.run(SqlFile.text("serving/published-counts.sql"));
        }
        ChangedAuthorities changed = new ChangedAuthorities(tables, this);
        boolean isAnew = isOfficialNew || areAreasNew(tables);
        tables.runAll(isAnew ? "all-anew" : "changes-only");
        new ProtectedFigures(tables, this).write(changed.extracts());
        new ProtectedLocalFigures(tables, this).write();
        tables.runAll("figures");
        tables.runAll("comparisons");
        if (isAnew) {
            tables.runAll("prepared");
        }
        tables.run("CHECKPOINT " + NAME);
    }

    /** Loads the tables that are new; whether any of the official statistics are. */
    private boolean load(DeltaTables tables) throws SQLException {
        Origins origins = new Origins(tables, "table_origin");
        boolean isOfficialNew = false;
        for (String name : OF_AUTHORITIES) {
            load(tables, Table.named(name), "TEMP VIEW received_" + name);
        }
        for (String name : OFFICIAL) {
            isOfficialNew |= keep(tables, Table.named(name), origins);
        }
        for (String name : LISTS) {
            keep(tables, Table.named(name), origins);
        }
        origins.keep();
        return isOfficialNew;
    }

    /** Has a table in the file as the release has it; whether it had to be loaded for that. */
    private boolean keep(DeltaTables tables, Table table, Origins origins) throws SQLException {
        List<String> paths =
                files.of(table).stream().map(DeltaFile::path).sorted().toList();
        boolean isNew = origins.isNew(table.name(), Fingerprint.of(paths));
        if (isNew) {
            load(tables, table, "OR REPLACE TABLE " + NAME + "." + table.name());
        }
        return isNew;
    }

    private void load(DeltaTables tables, Table table, String made) throws SQLException {
        List<DeltaFile> data = files.of(table);
        tables.load(table, data, made);
        OptionalLong rows = files.rows(table);
        if (rows.isPresent() && !data.isEmpty()) {
            tables.requireRows(table, rows.getAsLong());
        }
    }

    boolean isProtected() {
        return protection == Protection.BY_POLICY;
    }

    /** Whether any area is new, gone or described otherwise than in the file before. */
    private static boolean areAreasNew(DeltaTables tables) throws SQLException {
        try (Statement statement = tables.connection().createStatement();
                ResultSet areNew = statement.executeQuery(SqlFile.text("serving/are-areas-new.sql"))) {
            areNew.next();
            return areNew.getBoolean(1);
        }
    }

    private void describeRelease(DeltaTables tables) throws SQLException {
        tables.run("CREATE OR REPLACE TABLE shared.served_release"
                + " (id BIGINT, released_at TIMESTAMP, reason TEXT, is_made_up BOOLEAN, is_protected BOOLEAN)");
        try (PreparedStatement insert =
                tables.connection().prepareStatement("INSERT INTO shared.served_release VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, release.id());
            insert.setTimestamp(2, Timestamp.from(release.releasedAt()));
            insert.setString(3, release.reason());
            insert.setBoolean(4, release.isMadeUp());
            insert.setBoolean(5, isProtected());
            insert.execute();
        }
        tables.run(
                "CREATE OR REPLACE TABLE shared.average_rule AS SELECT %d AS fewest, CAST(%s AS DOUBLE) AS largest_share"
                        .formatted(sharing.average().fewest(), Average.LARGEST_SHARE));
    }

    private void describeDisclosure(DeltaTables tables) throws SQLException {
        tables.run("CREATE TEMP TABLE disclosure_rule AS SELECT %d AS smallest_shown, %d AS nearest"
                .formatted(sharing.policy().smallestShown(), sharing.policy().nearest()));
    }

    private void describeIndicators(DeltaTables tables) throws SQLException {
        tables.run(
                "CREATE OR REPLACE TABLE shared.indicator (id TEXT, theme TEXT, title TEXT, unit TEXT, decimals INTEGER,"
                        + " polarity TEXT, per DOUBLE, tolerance DOUBLE)");
        tables.append(NAME, "main", "indicator", appender -> {
            for (Indicator indicator : catalogue.indicators()) {
                appender.beginRow()
                        .append(indicator.id())
                        .append(indicator.theme())
                        .append(indicator.title())
                        .append(indicator.unit().name().toLowerCase(Locale.ROOT))
                        .append(indicator.decimals())
                        .append(indicator.polarity().code())
                        .append(per(indicator))
                        .append(indicator.tolerance())
                        .endRow();
            }
        });
    }

    /** What a numerator over a denominator is multiplied by; null where a figure is no such quotient. */
    private static @Nullable Double per(Indicator indicator) {
        return indicator.unit().hasDenominator() ? indicator.unit().figure(1, 1).orElse(null) : null;
    }
}
