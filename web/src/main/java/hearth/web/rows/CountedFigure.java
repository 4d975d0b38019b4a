package hearth.web.rows;

import hearth.warehouse.indicator.Unit;
import hearth.web.figure.Figure;
import hearth.web.rows.FigureQuestion.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure counted from an authority's own extract, with all rows of its cohort in the period.
 *
 * @param figure as the pages show it; empty when there is none for the period
 * @param columns of the cohort, without the authority's code
 * @param readColumns those that the definition reads
 */
record CountedFigure(
        FigureQuestion question,
        Optional<Figure> figure,
        List<String> columns,
        List<String> readColumns,
        List<Row> rows) {
    /**
     * One row of the cohort.
     *
     * @param cells in the order of the columns; a number, a truth value or text
     * @param numerator what it adds to the numerator; for a median its own number
     * @param denominator what it adds to the denominator
     */
    public record Row(List<Optional<Object>> cells, Optional<Double> numerator, Optional<Double> denominator) {}

    /** Which rows can be chosen: for a mean or a median, all rows of the denominator are counted. */
    public List<Part> parts() {
        return question.indicator().unit() == Unit.PERCENTAGE
                ? List.of(Part.COUNTED, Part.BASE)
                : List.of(Part.COUNTED);
    }

    /** The rows that were asked for. */
    public List<Row> wanted() {
        return wanted(question.part());
    }

    public List<Row> wanted(Part part) {
        boolean isSpread = isMedian()
                || question.indicator().unit() == Unit.MEAN
                || question.indicator().unit() == Unit.MEAN_DAYS;
        return rows.stream()
                .filter(row -> isNotZero(part == Part.BASE || isSpread ? row.denominator() : row.numerator()))
                .toList();
    }

    private static boolean isNotZero(Optional<Double> added) {
        return added.filter(number -> number != 0).isPresent();
    }

    /** The sum over the rows; empty for a median, to which rows do not add up. */
    public Optional<Double> numerator() {
        return isMedian()
                ? Optional.empty()
                : Optional.of(sum(rows.stream().map(Row::numerator).toList()));
    }

    /** The sum over the rows; empty where they have no denominator. */
    public Optional<Double> denominator() {
        List<Optional<Double>> added = rows.stream().map(Row::denominator).toList();
        return added.stream().anyMatch(Optional::isPresent) ? Optional.of(sum(added)) : Optional.empty();
    }

    /** Whether the rows match the figure on the pages, as far as both are known. */
    public boolean isMatching() {
        return figure.filter(
                        shown -> isSame(numerator(), shown.numerator()) && isSame(denominator(), shown.denominator()))
                .isPresent();
    }

    private static boolean isSame(Optional<Double> ours, Optional<Double> shown) {
        return ours.isEmpty() || shown.isEmpty() || Objects.equals(ours, shown);
    }

    private boolean isMedian() {
        return question.indicator().unit() == Unit.MEDIAN_DAYS;
    }

    private static double sum(List<Optional<Double>> numbers) {
        return numbers.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
