package hearth.web.notebook;

import hearth.web.query.Column;
import hearth.web.query.Format;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The answer to a question. As text it is a table; that is what a notebook shows. */
public record NotebookTable(List<Column> columns, List<List<Optional<Object>>> rows) {
    public NotebookTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How many rows it has. */
    public int size() {
        return rows.size();
    }

    /** The cell of a row, counted from 0; empty where it is null. */
    public Optional<Object> cell(int row, String column) {
        return rows.get(row).get(position(column));
    }

    /** The numbers of a column; not a number where a cell is null. */
    public double[] numbers(String column) {
        int position = position(column);
        return rows.stream()
                .mapToDouble(row -> row.get(position)
                        .map(cell -> ((Number) cell).doubleValue())
                        .orElse(Double.NaN))
                .toArray();
    }

    /** The texts of a column; an empty one where a cell is null. */
    public List<String> texts(String column) {
        int position = position(column);
        return rows.stream()
                .map(row -> row.get(position).map(Object::toString).orElse(""))
                .toList();
    }

    /**
     * A picture of lines.
     *
     * @param title of the picture, a sentence
     * @param across the column of numbers or days from left to right
     * @param lines the columns of numbers, one line each
     */
    public NotebookChart chart(String title, String across, String... lines) {
        return NotebookChart.of(title, this, across, Arrays.asList(lines));
    }

    private int position(String column) {
        List<String> names = columns.stream().map(Column::name).toList();
        int position = names.indexOf(column);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "there is no column " + column + "; there are " + String.join(", ", names));
        }
        return position;
    }

    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        var writer = Format.TABLE.to(new PrintWriter(text));
        writer.begin(columns);
        rows.forEach(writer::row);
        writer.end();
        return text.toString().stripTrailing();
    }
}
