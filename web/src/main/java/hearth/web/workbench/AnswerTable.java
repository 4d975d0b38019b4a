package hearth.web.workbench;

import hearth.warehouse.disclosure.Symbol;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.query.Column;
import hearth.web.query.RowWriter;
import hearth.web.serving.Release;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of an answer, kept as long as their reader looks at them. */
final class AnswerTable implements RowWriter {
    /** Letters of all cells; the answer of a page has less. */
    private static final long LARGEST = 4_000_000;

    private static final String SYMBOL = "symbol";
    private static final int MOST_DECIMALS = 4;

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Optional<Object>>> rows = new ArrayList<>();
    private final Map<Integer, Integer> decimals = new HashMap<>();
    private long letters;
    private boolean isWhole;
    private Duration took = Duration.ZERO;

    @Override
    public void begin(List<Column> all) {
        columns.addAll(all);
    }

    @Override
    public void row(List<Optional<Object>> cells) {
        for (Optional<Object> cell : cells) {
            letters += cell.map(value -> value.toString().length()).orElse(0);
        }
        if (letters > LARGEST) {
            throw new Refusal("The answer is larger than 4 million letters. Ask for fewer rows or columns.");
        }
        rows.add(cells);
    }

    @Override
    public void end() {}

    /** Says how it ended. */
    AnswerTable ended(boolean all, Duration time) {
        isWhole = all;
        took = time;
        return this;
    }

    List<Column> columns() {
        return columns;
    }

    List<List<Optional<Object>>> rows() {
        return rows;
    }

    /** Whether there is nothing beyond its last row. */
    boolean isWhole() {
        return isWhole;
    }

    Duration took() {
        return took;
    }

    /** How a question would be answered, as the database draws it; empty where the rows are an answer. */
    Optional<String> plan() {
        boolean isPlan = columns.stream().map(Column::name).toList().equals(List.of("explain_key", "explain_value"));
        return isPlan
                ? Optional.of(rows.stream()
                        .map(row -> row.get(1).map(Object::toString).orElse(""))
                        .collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    long letters() {
        return letters;
    }

    /** A cell as pages show it; where a figure is missing, its symbol if the row names one. */
    String shown(List<Optional<Object>> row, int column) {
        return cell(row, column).shown();
    }

    private Cell cell(List<Optional<Object>> row, int column) {
        Optional<Object> value = row.get(column);
        if (value.isEmpty()) {
            return columns.get(column).name().equals("value") ? symbol(row) : Cell.NONE;
        }
        Object known = value.get();
        if (known instanceof Number number) {
            return new Cell.Numeric(number.doubleValue(), number(number, decimals(column)));
        }
        return known instanceof LocalDate day ? new Cell.Day(day) : new Cell.Text(known.toString());
    }

    private Cell symbol(List<Optional<Object>> row) {
        for (int i = 0; i < columns.size(); i++) {
            Optional<Symbol> symbol = columns.get(i).name().equals(SYMBOL)
                    ? row.get(i).flatMap(code -> Symbol.of(code.toString()))
                    : Optional.empty();
            if (symbol.isPresent()) {
                return new Cell.Hidden(symbol.get());
            }
        }
        return Cell.NONE;
    }

    /** As many as the numbers of a column need, and four at the most: those of one column have the same. */
    private int decimals(int column) {
        return decimals.computeIfAbsent(
                column,
                any -> rows.stream()
                        .flatMap(row -> row.get(column).stream())
                        .filter(Number.class::isInstance)
                        .mapToInt(value -> decimals(((Number) value).doubleValue()))
                        .max()
                        .orElse(0));
    }

    private static int decimals(double number) {
        return Double.isFinite(number)
                ? Math.max(
                        0,
                        BigDecimal.valueOf(number)
                                .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .scale())
                : 0;
    }

    private static String number(Number number, int decimals) {
        return Double.isFinite(number.doubleValue())
                ? BigDecimal.valueOf(number.doubleValue())
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                : number.toString();
    }

    /** The same to take away. */
    TitledTable toTakeAway(String title, String sql, Release release) {
        List<String> notes = new ArrayList<>(List.of("Asked in SQL: " + sql));
        if (!isWhole) {
            notes.add("There are more rows than these.");
        }
        return new TitledTable(
                new About("answer", title, "", List.of("Hearth’s warehouse"), notes, release),
                IntStream.range(0, columns.size()).mapToObj(this::column).toList(),
                rows.stream().map(this::cells).toList());
    }

    private TableColumn column(int place) {
        String name = columns.get(place).name();
        if (columns.get(place).isNumber()) {
            return TableColumn.number(name, name);
        }
        boolean hasDays = rows.stream().anyMatch(row -> row.get(place).isPresent())
                && rows.stream().flatMap(row -> row.get(place).stream()).allMatch(LocalDate.class::isInstance);
        return hasDays ? TableColumn.day(name, name) : TableColumn.text(name, name);
    }

    private List<Cell> cells(List<Optional<Object>> row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(cell(row, i));
        }
        return cells;
    }
}
