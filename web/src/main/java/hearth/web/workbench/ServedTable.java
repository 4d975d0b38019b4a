package hearth.web.workbench;

import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import hearth.web.help.SqlView;
import hearth.web.site.Request;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table or view that a reader may ask.
 *
 * @param meaning what one of its rows is
 * @param isView whether it is one of the views that questions begin with
 */
public record ServedTable(String name, String meaning, boolean isView, List<ServedColumn> columns) {
    /**
     * A column of it.
     *
     * @param type in a word: text, number, date and so on
     * @param meaning empty where nothing is written of it
     */
    public record ServedColumn(String name, String type, String meaning) {}

    private record Row(String table, String column, String type) {}

    /**
     * Those of a reader: the views that questions begin with, then the tables.
     *
     * @param all the tables that any reader may ask
     */
    static List<ServedTable> of(List<Table> all, Request request) throws SQLException {
        Map<String, Table> tables = all.stream().collect(Collectors.toMap(Table::name, table -> table));
        Map<String, String> meanings = meanings(tables);
        Map<String, List<Row>> rows = request
                .lease()
                .session()
                .all("workbench/columns.sql", row -> new Row(row.getString(1), row.getString(2), row.getString(3)))
                .stream()
                .collect(Collectors.groupingBy(Row::table, LinkedHashMap::new, Collectors.toList()));
        List<ServedTable> served = new ArrayList<>();
        rows.forEach((name, columns) -> {
            Optional<SqlView> view = view(name);
            Optional<Table> table = Optional.ofNullable(tables.get(name));
            if (view.isPresent() || table.isPresent()) {
                served.add(new ServedTable(
                        name,
                        view.map(SqlView::meaning)
                                .or(() -> table.map(Table::grain))
                                .orElse(""),
                        view.isPresent(),
                        columns.stream()
                                .map(row -> new ServedColumn(
                                        row.column(),
                                        type(row.type()),
                                        table.flatMap(known -> column(known, row.column()))
                                                .map(Column::meaning)
                                                .orElse(meanings.getOrDefault(row.column(), ""))))
                                .toList()));
            }
        });
        served.sort(Comparator.comparing((ServedTable table) ->
                        view(table.name()).map(SqlView::ordinal).orElse(SqlView.values().length))
                .thenComparing(ServedTable::name));
        return served;
    }

    private static Optional<SqlView> view(String name) {
        return Arrays.stream(SqlView.values())
                .filter(view -> view.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static Optional<Column> column(Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /** What the columns of views mean, which are those of the tables of figures. */
    private static Map<String, String> meanings(Map<String, Table> tables) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String table : List.of("mart_published", "mart_indicator", "dim_area", "bridge_neighbour")) {
            Optional.ofNullable(tables.get(table))
                    .ifPresent(known ->
                            known.columns().forEach(column -> meanings.putIfAbsent(column.name(), column.meaning())));
        }
        return meanings;
    }

    private static String type(String type) {
        return switch (type) {
            case "VARCHAR" -> "text";
            case "DATE" -> "date";
            case "BOOLEAN" -> "yes or no";
            case "BIGINT", "INTEGER", "DOUBLE" -> "number";
            default -> type.startsWith("TIMESTAMP") ? "time" : type.toLowerCase(Locale.ROOT);
        };
    }
}
