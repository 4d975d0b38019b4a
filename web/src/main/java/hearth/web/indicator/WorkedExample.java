package hearth.web.indicator;

import java.util.List;
import java.util.Optional;

/**
 * The rows of an indicator's example, and what each of them counts.
 *
 * @param title the result, such as "2 of 3, so 66.7%"
 * @param columns of the rows, in words
 */
public record WorkedExample(String title, List<String> columns, List<Row> rows) {
    /**
     * One row.
     *
     * @param name such as Child A
     * @param cells the values of the columns
     * @param result what it adds, in words
     */
    public record Row(String name, List<Cell> cells, String result, boolean isCounted) {}

    /** A value, with a picture of it where it is a number that is worth one. */
    public record Cell(String text, Optional<Bar> bar) {}

    /**
     * A number as a bar, on a scale that all rows share.
     *
     * @param parts where it is a number of things, each drawn as one
     * @param width of each part, in per cent of the picture
     */
    public record Bar(int parts, double width) {}
}
