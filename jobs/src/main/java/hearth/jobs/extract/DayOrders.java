package hearth.jobs.extract;

import hearth.jobs.extract.TableFaults.TableFault;
import hearth.warehouse.ssda903.DayOrder;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnColumn.Kind;
import hearth.warehouse.ssda903.ReturnDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * In which order a table writes day and month. A file in which the month comes first would be read with day and month
 * swapped wherever the day is 12 or less, so it is not read at all.
 */
final class DayOrders {
    /** With so many days that can only be read day first, a single one that cannot is a slip, and only its row suffers. */
    private static final int ENOUGH = 20;

    private final Map<DayOrder, RowNumbers> rows = new EnumMap<>(DayOrder.class);

    DayOrders(ReceivedTable table) {
        for (DayOrder order : DayOrder.values()) {
            rows.put(order, new RowNumbers());
        }
        for (ReturnColumn column : table.table().columns()) {
            if (column.kind() == Kind.DATE || column.kind() == Kind.PARTIAL_DATE) {
                table.content()
                        .column(column.name())
                        .forEach((row, cell) -> ReturnDate.order(cell)
                                .ifPresent(order -> of(order).add(row)));
            }
        }
    }

    /** Why the table cannot be read; empty when its days are written day first, or in an order that makes no odds. */
    Optional<TableFault> fault() {
        RowNumbers monthFirst = of(DayOrder.MONTH_FIRST);
        RowNumbers dayFirst = of(DayOrder.DAY_FIRST);
        if (monthFirst.isEmpty() || (monthFirst.size() == 1 && dayFirst.size() >= ENOUGH)) {
            return Optional.empty();
        }
        return Optional.of(refusal(
                dayFirst.isEmpty()
                        ? "writes the month before the day (" + monthFirst + ")"
                        : "writes some dates with the month first (" + monthFirst + ") and others with the day first ("
                                + dayFirst + ")"));
    }

    /** Why the table cannot be read as a part of an export of which another table writes the month first. */
    Optional<TableFault> faultBeside(String other) {
        if (fault().isPresent()) {
            return fault();
        }
        return of(DayOrder.EITHER).isEmpty() || !of(DayOrder.DAY_FIRST).isEmpty()
                ? Optional.empty()
                : Optional.of(refusal("does not show whether its dates have the day or the month first, and " + other
                        + " beside it writes the month first"));
    }

    private RowNumbers of(DayOrder order) {
        return rows.getOrDefault(order, new RowNumbers());
    }

    private static TableFault refusal(String problem) {
        return new TableFault(
                problem + ", so that days could be read as months",
                "export it with dates as dd/mm/yyyy or yyyy-mm-dd; in Excel, set the columns' date format to English (United"
                        + " Kingdom) before saving");
    }
}
