package hearth.web.serving;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the staff of one authority alone may see: a file of its counts, findings and repairs as they are, and another one
 * of the rows of children behind its figures. Each is made of the authority's own data files and of nothing else.
 */
enum OwnFiles {
    /** Figures, submissions, and what validation found and changed, without what identifies a child. */
    COUNTS("own") {
        @Override
        List<Table> tables(Supplier<Catalogue> catalogue) {
            return COUNTED.stream().map(Table::named).toList();
        }
    },
    /** The cohorts' rows, and repairs with the old and the new value. */
    ROWS("rows") {
        @Override
        List<Table> tables(Supplier<Catalogue> catalogue) {
            return Stream.concat(catalogue.get().cohorts().stream().map(Cohort::table), Stream.of(REPAIRS))
                    .map(Table::named)
                    .toList();
        }

        @Override
        String kept(String table) {
            return "SELECT * FROM received_" + table;
        }
    };

    private static final String REPAIRS = "ops_repair";

    /** The tables of {@link #COUNTS}. */
    static final List<String> COUNTED = List.of(
            SharedFile.EXTRACT_FIGURES,
            SharedFile.LOCAL_FIGURES,
            SharedFile.FORECASTS,
            SharedFile.BACKTESTS,
            SharedFile.MODELS,
            SharedFile.SUBMISSIONS,
            "ops_file",
            "ops_finding",
            "ops_quarantine",
            REPAIRS);

    /** Which columns there are of tables that also identify a child, or hold the values of its row. */
    private static final Map<String, String> WITHOUT_CHILDREN =
            Map.of("ops_finding", "own-findings", "ops_quarantine", "own-rejected-rows", REPAIRS, "own-repairs");

    private final String prefix;

    OwnFiles(String prefix) {
        this.prefix = prefix;
    }

    abstract List<Table> tables(Supplier<Catalogue> catalogue);

    /** The name under which an authority's file is attached, such as {@code own_892}. */
    String name(String laCode) {
        return prefix + "_" + laCode;
    }

    /** The rows of a table in some attached files; without a file no row, of the same columns. */
    String union(String table, Collection<String> attached) {
        return attached.isEmpty()
                ? "WITH received_" + table + " AS (" + DeltaTables.nothing(Table.named(table)) + ") " + kept(table)
                : attached.stream()
                        .map(name -> "SELECT * FROM " + name + "." + table)
                        .collect(Collectors.joining(" UNION ALL "));
    }

    /** The query for what is kept of a table, as {@code received_<table>} has it. */
    String kept(String table) {
        return WITHOUT_CHILDREN.containsKey(table)
                ? SqlFile.text("serving/" + WITHOUT_CHILDREN.get(table) + ".sql")
                : "SELECT * FROM received_" + table;
    }

    /** The file of an authority: the same for every release in which its data files are the same. */
    Path in(DatabaseFolder folder, String laCode, Supplier<Catalogue> catalogue, TableFiles files) throws SQLException {
        String fingerprint = Fingerprint.of(tables(catalogue).stream()
                .map(table -> files.of(table, laCode).stream()
                        .map(DeltaFile::path)
                        .sorted()
                        .toList())
                .toList());
        return folder.file(
                name(laCode), fingerprint, name(laCode), connection -> fill(connection, laCode, catalogue, files));
    }

    private void fill(Connection connection, String laCode, Supplier<Catalogue> catalogue, TableFiles files)
            throws SQLException {
        DeltaTables tables = new DeltaTables(connection);
        for (Table table : tables(catalogue)) {
            List<DeltaFile> data = files.of(table, laCode);
            LocalFiles.requireAll(data);
            tables.load(table, data, "TEMP VIEW received_" + table.name());
            tables.run("CREATE TABLE " + name(laCode) + "." + table.name() + " AS " + kept(table.name()));
        }
        tables.run("CHECKPOINT " + name(laCode));
    }
}
