package hearth.warehouse.table;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contract of one table.
 *
 * @param grain what one row is
 * @param audience who may read it
 * @param partitionedBy the column whose values are separate partitions; empty for a small table
 */
public record Table(
        String name, String grain, Audience audience, Optional<String> partitionedBy, List<Column> columns) {
    /** Who may read a table. */
    public enum Audience {
        /** The jobs only: it holds rows about children as received. */
        RESTRICTED,
        /** Staff of the authority whose children it describes. */
        RECORD_LEVEL,
        /** Everyone who can open the web app. */
        SERVED
    }

    private static final Map<String, Table> KNOWN = new ConcurrentHashMap<>();

    public Table {
        columns = List.copyOf(columns);
    }

    /** The contract of the table with that name, read once; fails when there is none. */
    public static Table named(String name) {
        return KNOWN.computeIfAbsent("tables/" + name + ".yaml", path -> read(path, Resources.text(path)));
    }

    /** Every table, by name. */
    public static List<Table> all() {
        return Resources.under("tables").stream()
                .map(path -> read(path, Resources.text(path)))
                .toList();
    }

    /** Those that everyone who can open the web app may read, by name. */
    public static List<Table> served() {
        return all().stream()
                .filter(table -> table.audience() == Audience.SERVED)
                .toList();
    }

    /** The names of the columns, in order. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The place of a column, from 0; fails where the table has none of that name. */
    public int position(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + column);
    }

    static Table read(String path, String yaml) {
        List<String> faults = new ArrayList<>();
        Table table = read(YamlFields.parse(path, yaml, faults), path);
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return table;
    }

    private static Table read(YamlFields fields, String path) {
        try (fields) {
            Table table = new Table(
                    path.substring(path.lastIndexOf('/') + 1).replace(".yaml", ""),
                    fields.text("grain"),
                    fields.choice("audience", Audience.class),
                    fields.optionalText("partitioned_by"),
                    fields.children("columns").stream().map(Table::column).toList());
            table.partitionedBy()
                    .filter(column -> !table.columnNames().contains(column))
                    .ifPresent(column -> fields.fault("'partitioned_by' names no column: '" + column + "'"));
            return table;
        }
    }

    private static Column column(YamlFields fields) {
        try (fields) {
            return new Column(
                    fields.text("name"),
                    fields.choice("type", Column.Type.class),
                    !"yes".equals(fields.optionalText("optional").orElse("no")),
                    fields.text("meaning"));
        }
    }
}
