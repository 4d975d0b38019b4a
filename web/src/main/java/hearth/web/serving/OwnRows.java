package hearth.web.serving;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.table.Table;
import java.sql.SQLException;
import java.util.List;

/**
 * The cohorts' rows of the authorities whose staff read this app. Of any other authority not a row enters the database,
 * and these lie in a schema of their own, which no question in SQL may name.
 */
public final class OwnRows {
    /** The schema that holds the cohorts' tables. */
    public static final String SCHEMA = "own_rows";

    private OwnRows() {}

    static void load(DatabaseFile database, Own own, Catalogue catalogue, DatabaseFile.Files files)
            throws SQLException {
        database.run("CREATE SCHEMA " + SCHEMA);
        if (!own.seesRows()) {
            return;
        }
        for (Cohort cohort : catalogue.cohorts()) {
            Table table = Table.named(cohort.table());
            String partition = table.partitionedBy().orElseThrow();
            List<DeltaFile> readable = files.of(table).stream()
                    .filter(file ->
                            own.mayReadRows(String.valueOf(file.partition().get(partition))))
                    .toList();
            database.load(table, readable, "TABLE " + SCHEMA + "." + table.name());
        }
    }
}
