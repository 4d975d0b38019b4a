package hearth.warehouse.published;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The layout of the list in which a publisher describes the measures of a dataset.
 *
 * @param columns column of {@code dim_published_measure} to the column of the list
 * @param unused further columns of the list
 * @param polarities the list's words for what is better to the catalogue's; any other word gives none
 * @param noQuartiles the word for a measure without quartiles
 */
public record Dictionary(
        Map<String, String> columns, List<String> unused, Map<String, String> polarities, String noQuartiles) {

    /** How the columns of a file differ from those of the list. */
    ColumnDifference difference(Set<String> found) {
        Set<String> expected = new TreeSet<>(columns.values());
        expected.addAll(unused);
        return ColumnDifference.between(expected, found);
    }
}
