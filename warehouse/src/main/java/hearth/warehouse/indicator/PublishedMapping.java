package hearth.warehouse.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where an indicator stands in the official statistics.
 *
 * @param publication the title of the publication
 * @param publisher who publishes it
 * @param rows filter column to label: the rows that hold the figure
 * @param value the column of the printed figure
 * @param numerator the column of the numerator in the same rows, where it is printed
 * @param denominator the column of the denominator, where it is printed
 * @param denominatorRows labels that differ in the rows of the denominator; empty when they are the same rows
 */
public record PublishedMapping(
        String publication,
        String publisher,
        Map<String, String> rows,
        String value,
        Optional<String> numerator,
        Optional<String> denominator,
        Map<String, String> denominatorRows) {

    /** The filter labels of the rows that hold the denominator. */
    public Map<String, String> rowsOfDenominator() {
        Map<String, String> labels = new LinkedHashMap<>(rows);
        labels.putAll(denominatorRows);
        return labels;
    }
}
