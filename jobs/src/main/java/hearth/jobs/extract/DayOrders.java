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
 * In which order a table has day and month. A file in which the month comes first would be read with day and month
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
                        ? "has dates with the month first (" + monthFirst + ")"
                        : "has dates with the month first (" + monthFirst + ") and dates with the day first ("
                                + dayFirst + ")"));
    }

    /** Why the table cannot be read as a part of an export of which another table has the month first. */
    Optional<TableFault> faultWith(String other) {
        if (fault().isPresent()) {
            return fault();
        }
        return of(DayOrder.EITHER).isEmpty() || !of(DayOrder.DAY_FIRST).isEmpty()
                ? Optional.empty()
                : Optional.of(refusal("does not show whether the day or the month comes first, and " + other
                        + ", sent with it, has the month first"));
    }

    private RowNumbers of(DayOrder order) {
        return rows.getOrDefault(order, new RowNumbers());
    }

    private static TableFault refusal(String problem) {
        return new TableFault(
                problem + ": days and months could be swapped",
                "export it with dates as dd/mm/yyyy or yyyy-mm-dd; in Excel, set the columns' date format to English (United"
                        + " Kingdom) before saving");
    }
}
