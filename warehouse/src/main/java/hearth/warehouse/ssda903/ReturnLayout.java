package hearth.warehouse.ssda903;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of the return, read from {@code ssda903/<year>.yaml}; each year's file holds only what changed. */
public final class ReturnLayout {
    private static final double GOOD_FIT = 0.5;

    private final Map<String, ReturnTable> tables;

    private ReturnLayout(Map<String, ReturnTable> tables) {
        this.tables = tables;
    }

    /** The tables of the newest collection year, which include those of all years: none was ever dropped. */
    public static ReturnLayout newest() {
        Map<String, ReturnTable> tables = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (String path : Resources.under("ssda903")) {
            read(YamlFields.parse(path, Resources.text(path), faults), tables);
        }
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new ReturnLayout(tables);
    }

    public Collection<ReturnTable> tables() {
        return tables.values();
    }

    /** The table with that name; fails when there is none. */
    public ReturnTable table(String name) {
        return Optional.ofNullable(tables.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /**
     * The table of a file with this header, whatever the file's name: of the tables whose required columns are all
     * there, the best match. Further columns do not matter, unless they make the file look more like another table of
     * which it lacks a column.
     *
     * @param header the column names, in upper case
     */
    public Optional<ReturnTable> recognise(Set<String> header) {
        return tables.values().stream()
                .filter(table -> table.fit(header) > GOOD_FIT)
                .max(Comparator.comparingDouble((ReturnTable table) -> table.fit(header))
                        .thenComparingInt(table -> table.columns().size()))
                .filter(table -> table.missingFrom(header).isEmpty()
                        || nearest(header)
                                .filter(near -> shared(near, header) > shared(table, header))
                                .isEmpty());
    }

    /** The table that shares most columns with a header; of several, the smallest; empty when none shares any. */
    public Optional<ReturnTable> nearest(Set<String> header) {
        return tables.values().stream()
                .filter(table -> shared(table, header) > 0)
                .max(Comparator.comparingInt((ReturnTable table) -> shared(table, header))
                        .thenComparingInt(table -> -table.columns().size()));
    }

    /** The number of a table's columns in a header. */
    public static int shared(ReturnTable table, Set<String> header) {
        return table.columns().size() - table.missingFrom(header).size();
    }

    private static void read(YamlFields year, Map<String, ReturnTable> tables) {
        try (year) {
            year.childMap("tables").forEach((name, columns) -> {
                List<ReturnColumn> parsed = new ArrayList<>();
                columns.forEach((column, specification) -> parsed.add(ReturnColumn.parse(column, specification)));
                tables.put(name, new ReturnTable(name, parsed));
            });
        }
    }
}
