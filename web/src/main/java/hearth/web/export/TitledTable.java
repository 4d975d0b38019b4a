package hearth.web.export;

import hearth.warehouse.disclosure.Symbol;
import hearth.web.query.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A table to take away, the same in every format. */
public record TitledTable(About about, List<TableColumn> columns, List<List<Cell>> rows) {
    public TitledTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The symbols in its cells, in alphabetical order. */
    public List<Symbol> symbols() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell instanceof Cell.Hidden hidden ? Stream.of(hidden.symbol()) : Stream.empty())
                .distinct()
                .sorted(java.util.Comparator.comparing(Symbol::code))
                .toList();
    }

    /** The texts in a column, each once, in the order of the rows; none where there is no such column. */
    public List<String> texts(String column) {
        int place = columns.stream().map(TableColumn::name).toList().indexOf(column);
        return place < 0
                ? List.of()
                : rows.stream()
                        .map(row -> row.get(place).shown())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Its columns as programs read them: a figure has two. */
    List<Column> plainColumns() {
        List<Column> plain = new ArrayList<>();
        for (TableColumn column : columns) {
            boolean isNumber = column.kind() == TableColumn.Kind.NUMBER || column.kind() == TableColumn.Kind.FIGURE;
            plain.add(new Column(column.name(), isNumber));
            if (column.kind() == TableColumn.Kind.FIGURE) {
                plain.add(new Column(column.shownName(), false));
            }
        }
        return plain;
    }

    /** The cells of a row below {@link #plainColumns}. */
    List<Optional<Object>> plainCells(List<Cell> row) {
        List<Optional<Object>> plain = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.get(i);
            plain.add(cell.value());
            if (columns.get(i).kind() == TableColumn.Kind.FIGURE) {
                plain.add(Optional.of(cell.shown())
                        .filter(text -> !text.isEmpty())
                        .map(Object.class::cast));
            }
        }
        return plain;
    }

    /** The rows as objects of JSON. */
    public List<Map<String, Optional<Object>>> objects() {
        List<Column> plain = plainColumns();
        return rows.stream().map(row -> object(plain, plainCells(row))).toList();
    }

    private static Map<String, Optional<Object>> object(List<Column> columns, List<Optional<Object>> cells) {
        Map<String, Optional<Object>> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(
                    columns.get(i).name(),
                    cells.get(i).map(value -> value instanceof LocalDate date ? date.toString() : value));
        }
        return object;
    }
}
