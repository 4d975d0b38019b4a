package hearth.jobs.extract;

import hearth.warehouse.file.CellText;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnDate;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the table in the rows of a sheet or a CSV file, between the titles and totals of a report. */
final class TableSearch {
    /** The column names stand among so many rows from the top. */
    private static final int ROWS = 20;

    private static final Pattern BELOW = Pattern.compile(
            "(?i)(?:grand |sub-?)?totals?\\b.*|sum\\b.*|count\\b.*|records?\\b.*|rows?\\b.*|number of\\b.*"
                    + "|\\(?\\d+ (?:rows?|records?|child(?:ren)?|episodes?)\\b.*|\\*+.*|end of\\b.*|source\\b.*|notes?\\b.*"
                    + "|(?:report|run|printed|produced|generated|created|exported|extracted)\\b.*|confidential\\b.*"
                    + "|official\\b.*|completion time\\b.*");
    private static final Pattern LINE = Pattern.compile("[-=_*]*");

    private final ReturnLayout layout;

    TableSearch(ReturnLayout layout) {
        this.layout = layout;
    }

    /**
     * The table of some rows: the first row that a table of the return is recognised by names the columns, or else the row
     * that is nearest to one.
     */
    TableContent in(String part, List<TableContent.Row> rows) {
        if (rows.isEmpty()) {
            return new TableContent(part, List.of(), List.of());
        }
        int names = rowOfNames(rows);
        TableContent whole = TableContent.of(part, rows.subList(names, rows.size()));
        return layout.recognise(whole.columns())
                .map(table -> without(rows.subList(0, names), table, whole))
                .orElse(whole);
    }

    private static TableContent without(List<TableContent.Row> above, ReturnTable table, TableContent whole) {
        RowNumbers passedOver = new RowNumbers();
        above.forEach(row -> passedOver.add(row.number()));
        List<TableContent.Row> kept = new ArrayList<>();
        for (TableContent.Row row : whole.rows()) {
            if (isLine(row) || isNames(row, whole.header())) {
                passedOver.add(row.number());
            } else {
                kept.add(row);
            }
        }
        while (!kept.isEmpty() && isBelow(table, whole, kept.get(kept.size() - 1))) {
            passedOver.add(kept.remove(kept.size() - 1).number());
        }
        return new TableContent(
                whole.part(),
                whole.header(),
                kept,
                passedOver.isEmpty()
                        ? ""
                        : passedOver + (passedOver.size() == 1 ? " is" : " are")
                                + " outside the table: titles, totals or repeated column names");
    }

    private int rowOfNames(List<TableContent.Row> rows) {
        int nearest = 0;
        int mostShared = 1;
        for (int i = 0; i < Math.min(ROWS, rows.size()); i++) {
            TableContent table = TableContent.of("", rows.subList(i, i + 1));
            if (layout.recognise(table.columns()).isPresent()) {
                return i;
            }
            int shared = layout.nearest(table.columns())
                    .map(near -> ReturnLayout.shared(near, table.columns()))
                    .orElse(0);
            if (shared > mostShared) {
                nearest = i;
                mostShared = shared;
            }
        }
        return nearest;
    }

    /** Whether a row repeats the column names; most rows show in their first cell that they do not. */
    private static boolean isNames(TableContent.Row row, List<String> header) {
        return CellText.visible(row.cells().get(0)).equalsIgnoreCase(header.get(0))
                && TableContent.names(row).equals(header);
    }

    /** Whether a row is a line that a program drew under the column names. */
    private static boolean isLine(TableContent.Row row) {
        return row.cells().stream()
                        .allMatch(cell -> LINE.matcher(CellText.visible(cell)).matches())
                && row.cells().stream().anyMatch(cell -> cell.length() > 2);
    }

    /** Whether a row is a total or a note: it begins like one, and has nothing that a row needs besides its id. */
    private static boolean isBelow(ReturnTable table, TableContent content, TableContent.Row row) {
        Map<String, String> cells = content.values(row);
        String first = row.cells().stream()
                .map(CellText::visible)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
        return BELOW.matcher(first).matches()
                && table.columns().stream()
                        .filter(column -> column.need() == ReturnColumn.Need.KEY)
                        .map(ReturnColumn::name)
                        .filter(name -> !name.equals("CHILD"))
                        .map(name -> cells.getOrDefault(name, ""))
                        .noneMatch(cell -> ReturnDate.parse(cell).isPresent() || cell.matches("[A-Za-z]\\w{0,3}"));
    }
}
