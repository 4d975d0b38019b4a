package hearth.warehouse.published;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The layout of the list in which a publisher describes the measures of a dataset.
 *
 * @param columns column of {@code dim_published_measure} to the column of the list
 * @param unused columns that the list has beside them
 * @param polarities the list's words for what is better to the catalogue's; with another word it says nothing
 * @param noQuartiles the word that says that no quartiles are formed of a measure
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
