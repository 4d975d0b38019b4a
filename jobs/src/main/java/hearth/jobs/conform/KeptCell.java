package hearth.jobs.conform;

import hearth.warehouse.file.MessageText;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnDate;
import hearth.warehouse.ssda903.ReturnLayout;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A received cell as tables other than {@code raw_record} keep it: a code or the day of an event as it is, anything else only
 * by its shape. An id, a date of birth or a postcode is not kept, not even in a column that it was not meant for.
 */
final class KeptCell {
    private static final int LONGEST_CODE = 4;

    private static final Set<String> IDENTIFYING =
            Set.of("CHILD", "UPN", "DOB", "MC_DOB", "SW_ID", "HOME_POST", "PL_POST");

    private static final Set<String> DAYS = ReturnLayout.newest().tables().stream()
            .flatMap(table -> table.columns().stream())
            .filter(column -> column.kind() == ReturnColumn.Kind.DATE)
            .map(ReturnColumn::name)
            .filter(name -> !IDENTIFYING.contains(name))
            .collect(Collectors.toSet());

    private KeptCell() {}

    static String of(String column, String cell) {
        boolean isCode = cell.length() <= LONGEST_CODE && !IDENTIFYING.contains(column);
        boolean isDay = DAYS.contains(column) && ReturnDate.parse(cell).isPresent();
        return isCode || isDay ? cell : MessageText.shape(cell);
    }
}
