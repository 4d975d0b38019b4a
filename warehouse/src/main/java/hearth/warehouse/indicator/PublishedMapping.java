package hearth.warehouse.indicator;

import hearth.warehouse.published.Dataset;
import hearth.warehouse.published.YearEnd;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an indicator stands in a published dataset.
 *
 * @param rows filter to label: the rows that hold the figure of all children
 * @param value the column of the printed figure
 * @param numerator the column of the numerator in the same rows, where it is printed
 * @param denominator the column of the denominator, where it is printed
 * @param denominatorRows labels that differ in the rows of the denominator; empty when they are the same rows
 * @param breakdowns breakdown to the labels of its rows; the one filter that is left out tells the groups
 * @param firstYear the year from which its figures are figures of this, where earlier ones are not; else 0
 * @param ownYearEnd the day of the year that the figures are about, where it is not that of the dataset
 */
public record PublishedMapping(
        Dataset dataset,
        Map<String, String> rows,
        String value,
        Optional<String> numerator,
        Optional<String> denominator,
        Map<String, String> denominatorRows,
        Map<String, Map<String, String>> breakdowns,
        int firstYear,
        Optional<YearEnd> ownYearEnd) {

    /** The label of rows that are about all groups of a breakdown. */
    public static final String TOTAL = "Total";

    /** The filter labels of the rows that hold the denominator. */
    public Map<String, String> rowsOfDenominator() {
        Map<String, String> labels = new LinkedHashMap<>(rows);
        labels.putAll(denominatorRows);
        return labels;
    }

    /** The filter whose labels are the groups of a breakdown; empty unless exactly one is left. */
    public Optional<String> grouping(String breakdown) {
        Map<String, String> labels = breakdowns.getOrDefault(breakdown, Map.of());
        List<String> left = dataset.filters().stream()
                .filter(filter -> !labels.containsKey(filter))
                .toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    /** The day that the figures of a year are about. */
    public LocalDate periodEnd(int year) {
        return ownYearEnd.orElse(dataset.yearEnd()).in(year);
    }
}
