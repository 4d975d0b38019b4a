package hearth.warehouse.published;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns that files of a dataset have, or had in an earlier release.
 *
 * @param renamed column as the dataset knows it to the name that the file has for it; those that are named alike are left
 *     out
 * @param unused columns that a file has beside them
 */
public record Layout(AreaColumns areaColumns, Map<String, String> renamed, List<String> unused) {
    /** The name that a file has for a column. */
    public String printed(String column) {
        return renamed.getOrDefault(column, column);
    }

    /** How the columns of a file differ from what a file of this layout has. */
    ColumnDifference difference(Dataset dataset, Set<String> columns) {
        Set<String> expected = new LinkedHashSet<>();
        areaColumns.columns().forEach(column -> expected.add(printed(column)));
        dataset.filters().forEach(column -> expected.add(printed(column)));
        dataset.figures().forEach(column -> expected.add(printed(column)));
        expected.addAll(unused);
        return ColumnDifference.between(expected, columns);
    }
}
