package hearth.web.serving;

import hearth.warehouse.table.Table;
import java.util.List;
import java.util.OptionalLong;

/** Which data files make up the tables of a release. */
interface TableFiles {
    /** Those of a table; none for a table that does not exist yet. */
    List<DeltaFile> of(Table table);

    /** How many rows a table had when its release was made; empty where that was not noted. */
    OptionalLong rows(Table table);

    /** Those of a table in each earlier release that can still be read, the first release first. */
    List<List<DeltaFile>> before(Table table);

    /** Those of a table that hold the rows of one authority. */
    default List<DeltaFile> of(Table table, String laCode) {
        return of(table).stream()
                .filter(file -> DeltaTables.partition(table, file).equals(laCode))
                .toList();
    }
}
