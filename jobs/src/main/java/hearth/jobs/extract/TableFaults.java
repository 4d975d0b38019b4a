package hearth.jobs.extract;

import hearth.warehouse.ssda903.ReturnDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What makes a whole table unusable, because its rows would be read as something else and nobody would see it. */
final class TableFaults {
    /** What a spreadsheet makes of a long number, such as 2.024E+11: different ids become one. */
    private static final Pattern SCIENTIFIC =
            Pattern.compile("\\d+(?:[.,]\\d+E[+-]?|E[+-])\\d{1,3}", Pattern.CASE_INSENSITIVE);

    private static final List<String> ID_COLUMNS = List.of("CHILD", "SW_ID");

    private TableFaults() {}

    /**
     * One fault.
     *
     * @param problem what is wrong, with the rows
     * @param remedy what to do about it
     */
    record TableFault(String problem, String remedy) {}

    /**
     * All such faults of the tables of one export; a table without any is left out.
     *
     * @param today no event of a return is later
     */
    static IdentityHashMap<ReceivedTable, List<TableFault>> in(List<ReceivedTable> tables, LocalDate today) {
        IdentityHashMap<ReceivedTable, YearOrders> years = new IdentityHashMap<>();
        tables.forEach(table -> years.put(table, new YearOrders(table, today)));
        Optional<ReceivedTable> monthFirst = tables.stream()
                .filter(table -> new DayOrders(table).fault().isPresent())
                .findFirst();
        IdentityHashMap<ReceivedTable, List<TableFault>> faults = new IdentityHashMap<>();
        for (ReceivedTable table : tables) {
            List<TableFault> found = new ArrayList<>();
            scientificIds(table).ifPresent(found::add);
            twoBirths(table).ifPresent(found::add);
            monthFirst
                    .flatMap(other -> new DayOrders(table).faultWith(other.path()))
                    .ifPresent(found::add);
            Optional.ofNullable(years.get(table))
                    .flatMap(order -> order.fault(years.values()))
                    .ifPresent(found::add);
            if (!found.isEmpty()) {
                faults.put(table, found);
            }
        }
        return faults;
    }

    private static Optional<TableFault> scientificIds(ReceivedTable table) {
        for (String column : ID_COLUMNS) {
            RowNumbers rows = new RowNumbers();
            table.content().column(column).forEach((row, cell) -> {
                if (SCIENTIFIC.matcher(cell).matches()) {
                    rows.add(row);
                }
            });
            if (!rows.isEmpty()) {
                return Optional.of(new TableFault(
                        "has ids in scientific notation in " + column + " (" + rows
                                + "): Excel shortens long numbers, so that different children get the same id",
                        "export it again from the case system and, in Excel, open it with Data > From Text/CSV, choose Text"
                                + " as the type of " + column + ", and save"));
            }
        }
        return Optional.empty();
    }

    private static Optional<TableFault> twoBirths(ReceivedTable table) {
        if (!table.table().name().equals("header")) {
            return Optional.empty();
        }
        Map<String, Map<LocalDate, Integer>> births = new LinkedHashMap<>();
        for (TableContent.Row row : table.content().rows()) {
            Map<String, String> cells = table.content().values(row);
            String child = cells.getOrDefault("CHILD", "").toUpperCase(Locale.ROOT);
            ReturnDate.parse(cells.getOrDefault("DOB", ""))
                    .filter(birth -> !child.isEmpty())
                    .ifPresent(birth ->
                            births.computeIfAbsent(child, id -> new TreeMap<>()).putIfAbsent(birth, row.number()));
        }
        RowNumbers rows = new RowNumbers();
        births.values().stream()
                .filter(days -> days.size() > 1)
                .forEach(days -> days.values().stream().sorted().forEach(rows::add));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableFault(
                        "has more than one date of birth for a child (" + rows + "): two children may share an id",
                        "give each child its own id and one date of birth in the case system, and export it again"));
    }
}
