package hearth.warehouse.indicator;

import java.time.LocalDate;
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
 * @param periodEnd the day on which a figure's year ends, or for which it holds
 * @param denominatorRows labels that differ in the rows of the denominator; empty when they are the same rows
 */
public record PublishedMapping(
        String publication,
        String publisher,
        Map<String, String> rows,
        String value,
        Optional<String> numerator,
        Optional<String> denominator,
        Map<String, String> denominatorRows,
        PeriodEnd periodEnd) {

    /** The day of the year that the figures of a year are about. */
    public enum PeriodEnd {
        MARCH_31,
        /** The middle of the year, as in population estimates. */
        JUNE_30;

        public LocalDate in(int year) {
            return this == MARCH_31 ? LocalDate.of(year, 3, 31) : LocalDate.of(year, 6, 30);
        }
    }

    /** The filter labels of the rows that hold the denominator. */
    public Map<String, String> rowsOfDenominator() {
        Map<String, String> labels = new LinkedHashMap<>(rows);
        labels.putAll(denominatorRows);
        return labels;
    }
}
