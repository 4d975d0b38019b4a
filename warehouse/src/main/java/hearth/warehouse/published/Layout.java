package hearth.warehouse.published;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of a dataset's files, in this or an earlier release.
 *
 * @param renamed the dataset's column name to the file's, where they differ
 * @param unused further columns of the file
 */
public record Layout(AreaColumns areaColumns, Map<String, String> renamed, List<String> unused) {
    /** A file's name for a column. */
    public String columnInFile(String column) {
        return renamed.getOrDefault(column, column);
    }

    /** A file's names for the columns that only this dataset has, its filters and figures. */
    Stream<String> ownColumns(Dataset dataset) {
        return Stream.concat(dataset.filters().stream(), dataset.figures().stream())
                .map(this::columnInFile);
    }

    /** How the columns of a file differ from this layout. */
    ColumnDifference difference(Dataset dataset, Set<String> columns) {
        Set<String> expected = new LinkedHashSet<>();
        areaColumns.columns().forEach(column -> expected.add(columnInFile(column)));
        ownColumns(dataset).forEach(expected::add);
        expected.addAll(unused);
        return ColumnDifference.between(expected, columns);
    }
}
