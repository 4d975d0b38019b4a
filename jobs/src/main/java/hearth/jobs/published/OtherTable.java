package hearth.jobs.published;

import hearth.warehouse.published.Datasets;
import java.util.Set;

/** Says what a table is that is neither a known dataset nor a list that Hearth reads. */
final class OtherTable {
    private static final Set<String> OF_METADATA = Set.of("col_name", "col_type", "label");
    private static final Set<String> OF_TABLE_TOOL = Set.of("location", "location_code", "geographic_level");

    /** What rows of a dataset have, and no column is named. */
    private static final Set<String> LEVELS = Set.of("National", "Regional", "Local authority");

    private OtherTable() {}

    static FileReport report(PublishedFile file, Datasets datasets) {
        Set<String> columns = file.columnNames();
        if (columns.containsAll(OF_METADATA)) {
            return FileReport.ignored(file.name(), "describes the data files it was downloaded with");
        }
        if (columns.containsAll(OF_TABLE_TOOL)) {
            return FileReport.rejected(
                    file.name(),
                    "is a table made with the table tool of Explore education statistics, which leaves rows and columns"
                            + " out. Nothing imported. What to do: on the release's page choose 'Download all data (zip)'"
                            + " and put that file here as it is");
        }
        if (columns.stream().anyMatch(name -> LEVELS.contains(name) || name.contains("\n"))) {
            return FileReport.rejected(
                    file.name(),
                    "has no row of column names, or a quote in it that is not closed. Nothing imported. What to do:"
                            + " download it again");
        }
        if (datasets.resemble(columns)) {
            return FileReport.rejected(
                    file.name(),
                    "is not a known dataset. Nothing imported; "
                            + datasets.nearest(columns)
                                    .map(nearest -> "the nearest is " + nearest)
                                    .orElse("it has no column of a published dataset"));
        }
        return FileReport.ignored(file.name(), "not a dataset that Hearth uses");
    }
}
