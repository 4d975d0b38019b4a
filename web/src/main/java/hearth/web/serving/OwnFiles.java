package hearth.web.serving;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What the staff of one authority alone may see: a file of its counts, findings and repairs as they are, and another one
 * of the rows of children behind its figures. Each is made of the authority's own data files and of nothing else.
 */
enum OwnFiles {
    /** Figures, submissions, and what validation found and changed. */
    COUNTS("own") {
        @Override
        List<Table> tables(Catalogue catalogue) {
            return List.of(
                    Table.named(SharedFile.EXTRACT_FIGURES),
                    Table.named(SharedFile.LOCAL_FIGURES),
                    Table.named(SharedFile.SUBMISSIONS));
        }
    },
    /** The cohorts' rows. */
    ROWS("rows") {
        @Override
        List<Table> tables(Catalogue catalogue) {
            return catalogue.cohorts().stream()
                    .map(Cohort::table)
                    .map(Table::named)
                    .toList();
        }
    };

    private final String prefix;

    OwnFiles(String prefix) {
        this.prefix = prefix;
    }

    abstract List<Table> tables(Catalogue catalogue);

    /** The name under which an authority's file is attached, such as {@code own_892}. */
    String name(String laCode) {
        return prefix + "_" + laCode;
    }

    /** What the file is made from; the same for every release in which the authority's data files are the same. */
    String fingerprint(String laCode, Catalogue catalogue, TableFiles files) {
        return Fingerprint.of(tables(catalogue).stream()
                .map(table -> files.of(table, laCode).stream()
                        .map(DeltaFile::path)
                        .sorted()
                        .toList())
                .toList());
    }

    void fill(Connection connection, String laCode, Catalogue catalogue, TableFiles files) throws SQLException {
        DeltaTables tables = new DeltaTables(connection);
        for (Table table : tables(catalogue)) {
            tables.load(table, files.of(table, laCode), "TABLE " + name(laCode) + "." + table.name());
        }
        tables.run("CHECKPOINT " + name(laCode));
    }
}
