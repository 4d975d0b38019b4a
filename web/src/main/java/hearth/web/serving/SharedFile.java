package hearth.web.serving;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.table.Table;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
    private static final Set<String> OF_AUTHORITIES =
            Set.of(EXTRACT_FIGURES, LOCAL_FIGURES, SUBMISSIONS, FORECASTS, BACKTESTS, MODELS);
    private static final List<String> TABLES = List.of(
            EXTRACT_FIGURES,
            LOCAL_FIGURES,
            FORECASTS,
            BACKTESTS,
            MODELS,
            "mart_published",
            "fact_published",
            "dim_area",
            "bridge_neighbour",
            "dim_code",
            "dim_date",
            "dim_published_measure",
            "dim_strategy_measure",
            "fact_strategy_figure",
            SUBMISSIONS,
            "ops_release");

    /** Whether authorities' own counts are protected. */
    enum Protection {
        BY_POLICY,
        /** Of a made-up release, whose figures are about nobody, and for whoever runs the warehouse. */
        NONE
    }

    /** @param before the file of an earlier release, whose protected counts are kept where nothing changed */
    void fill(Connection connection, Optional<Path> before) throws SQLException {
        DeltaTables tables = new DeltaTables(connection);
        for (String name : TABLES) {
            Table table = Table.named(name);
            List<DeltaFile> data = files.of(table);
            tables.load(table, data, kind(name));
            OptionalLong rows = files.rows(table);
            if (rows.isPresent() && !data.isEmpty()) {
                tables.requireRows(table, rows.getAsLong());
            }
        }
        describeRelease(tables);
        describeIndicators(tables);
        new ProtectedFigures(tables, this).write(before);
        new ProtectedLocalFigures(tables, this).write();
        describeDisclosure(tables);
        for (String script : List.of(
                isProtected() ? "protected-forecasts" : "forecasts",
                "submissions",
                "area",
                "official",
                "benchmark",
                "averages",
                "compared")) {
            tables.runAll(script);
        }
        new Comparisons(tables, files).write(isProtected() && before.isPresent());
        tables.runAll("prepared");
        tables.run("CHECKPOINT " + NAME);
    }

    boolean isProtected() {
        return protection == Protection.BY_POLICY;
    }

    /** What only an authority's own staff may see in full is read once through disclosure control, not kept as it is. */
    private static String kind(String table) {
        return OF_AUTHORITIES.contains(table) ? "TEMP VIEW received_" + table : "TABLE " + NAME + "." + table;
    }

    private void describeRelease(DeltaTables tables) throws SQLException {
        tables.run("CREATE TABLE shared.served_release"
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
        tables.run("CREATE TABLE shared.average_rule AS SELECT %d AS fewest, CAST(%s AS DOUBLE) AS largest_share"
                .formatted(sharing.average().fewest(), Average.LARGEST_SHARE));
    }

    private void describeDisclosure(DeltaTables tables) throws SQLException {
        tables.run("CREATE TEMP TABLE disclosure_rule AS SELECT %d AS smallest_shown, %d AS nearest"
                .formatted(sharing.policy().smallestShown(), sharing.policy().nearest()));
    }

    private void describeIndicators(DeltaTables tables) throws SQLException {
        tables.run("CREATE TABLE shared.indicator (id TEXT, theme TEXT, title TEXT, unit TEXT, decimals INTEGER,"
                + " polarity TEXT, per DOUBLE, tolerance DOUBLE)");
        tables.append(NAME, "indicator", appender -> {
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
