package hearth.warehouse.ssda903;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of the return, such as episodes, with its columns in file order. */
public record ReturnTable(String name, List<ReturnColumn> columns) {
    private static final String BETWEEN = ", ";

    public ReturnTable {
        columns = List.copyOf(columns);
    }

    /** Names of tables as one text, in alphabetical order. */
    public static String text(Collection<String> tables) {
        return tables.stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    /** The names of tables in such a text. */
    public static Set<String> names(String text) {
        return Stream.of(text.split(BETWEEN)).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    /** The names of the columns, in upper case. */
    public List<String> columnNames() {
        return columns.stream().map(ReturnColumn::name).toList();
    }

    /** The columns that identify a row: the child and, where there is one, the date of the event. */
    public List<String> identifyingColumns() {
        return columns.stream()
                .filter(column -> column.need() == ReturnColumn.Need.KEY)
                .filter(column -> column.name().equals("CHILD") || isDayOfAnEvent(column))
                .map(ReturnColumn::name)
                .toList();
    }

    private static boolean isDayOfAnEvent(ReturnColumn column) {
        return column.kind() == ReturnColumn.Kind.DATE && !column.name().equals("DOB");
    }

    /** The columns that a file with this header lacks. */
    public List<String> missingFrom(Set<String> header) {
        return columnNames().stream().filter(name -> !header.contains(name)).toList();
    }

    /**
     * How well a header of upper-case names fits, from 0 to 1: the share of this table's columns it has, or 0 when it
     * lacks a required column.
     */
    double fit(Set<String> header) {
        boolean lacksKey = columns.stream().anyMatch(column -> column.isNeeded() && !header.contains(column.name()));
        return lacksKey ? 0 : 1 - (double) missingFrom(header).size() / columns.size();
    }
}
