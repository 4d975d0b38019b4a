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
 * @param value the column of the published figure
 * @param numerator the column of the numerator in the same rows, where it is published
 * @param denominator the column of the denominator, where it is published
 * @param denominatorRows labels that differ in the rows of the denominator; empty when they are the same rows
 * @param breakdowns breakdown to the labels of its rows; the labels of the one filter left out are the groups
 * @param firstYear the first year whose figures measure this, where earlier ones do not; else 0
 * @param ownYearEnd the day of the year the figures are for, where it differs from the dataset's
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

    /** The label of rows for all groups of a breakdown together. */
    public static final String TOTAL = "Total";

    /** The filter labels of the denominator's rows. */
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

    /** The day that the figures of a year are for. */
    public LocalDate periodEnd(int year) {
        return ownYearEnd.orElse(dataset.yearEnd()).in(year);
    }
}
