package hearth.jobs.extract;

import hearth.jobs.extract.TableFaults.TableFault;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnColumn.Kind;
import hearth.warehouse.ssda903.ReturnColumn.Need;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which place a table has years of two digits. One that comes first would be read as a day, and the day as the year, so
 * such a table is not read; nor is one that may have either, unless a table sent with it shows that days come first.
 */
final class YearOrders {
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})([/.])\\d{1,2}\\2(\\d{2})(?:[ T].*)?");
    private static final Pattern FULL = Pattern.compile("\\d{1,2}([/.\\- ])\\d{1,2}\\1\\d{4}(?:[ T].*)?");
    private static final int DAYS = 31;

    /** With so many dates that can only have the day first, a single one that cannot is a slip. */
    private static final int ENOUGH = 20;

    private final int newestYear;
    private final RowNumbers shortYears = new RowNumbers();
    private final RowNumbers dayFirst = new RowNumbers();
    private final RowNumbers yearFirst = new RowNumbers();

    YearOrders(ReceivedTable table, LocalDate today) {
        this.newestYear = today.getYear() % 100;
        for (ReturnColumn column : table.table().columns()) {
            if (column.kind() == Kind.DATE || column.kind() == Kind.PARTIAL_DATE) {
                table.content().column(column.name()).forEach((row, cell) -> look(column, row, cell));
            }
        }
    }

    private void look(ReturnColumn column, int row, String cell) {
        Matcher parts = SHORT.matcher(cell);
        if (!parts.matches()) {
            if (FULL.matcher(cell).matches()) {
                dayFirst.add(row);
            }
            return;
        }
        shortYears.add(row);
        int first = Integer.parseInt(parts.group(1));
        int last = Integer.parseInt(parts.group(3));
        boolean isLastADay = 1 <= last && last <= DAYS;
        if (first == 0 || first > DAYS) {
            yearFirst.add(row);
        } else if (!isLastADay || (first > newestYear && last <= newestYear)) {
            dayFirst.add(row);
        } else if (last > newestYear && first <= newestYear && column.need() != Need.OPTIONAL) {
            yearFirst.add(row);
        }
    }

    /** Whether a date shows that the day comes first. */
    boolean showsDayFirst() {
        return !dayFirst.isEmpty();
    }

    private boolean hasYearFirst() {
        return !yearFirst.isEmpty() && (yearFirst.size() > 1 || dayFirst.size() < ENOUGH);
    }

    /** Why the table cannot be read, as one of an export; empty when its years of two digits, if it has any, come last. */
    Optional<TableFault> fault(Collection<YearOrders> export) {
        if (shortYears.isEmpty()) {
            return Optional.empty();
        }
        if (hasYearFirst()) {
            return Optional.of(refusal("has dates with a year of two digits first (" + yearFirst + ")"));
        }
        boolean isShown = showsDayFirst()
                || (export.stream().anyMatch(YearOrders::showsDayFirst)
                        && export.stream().noneMatch(YearOrders::hasYearFirst));
        return isShown
                ? Optional.empty()
                : Optional.of(refusal("has dates with a year of two digits (" + shortYears
                        + "), of which none shows whether the day or the year comes first"));
    }

    private static TableFault refusal(String problem) {
        return new TableFault(
                problem + ": days and years could be swapped",
                "export it with dates as dd/mm/yyyy or yyyy-mm-dd, the year with four digits");
    }
}
