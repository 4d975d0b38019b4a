package hearth.warehouse.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as they are written in returns. */
public final class ReturnDate {
    private ReturnDate() {}

    /** The day that a cell holds, as dd/mm/yyyy or yyyy-mm-dd; empty when it is blank or no such day exists. */
    public static Optional<LocalDate> parse(String cell) {
        String text = cell.length() > 10 ? withoutMidnight(cell) : cell;
        if (text.length() != 10) {
            return Optional.empty();
        }
        char separator = text.charAt(2);
        if (separator == '/' && text.charAt(5) == '/') {
            return day(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
        }
        if (text.charAt(4) == '-' && text.charAt(7) == '-') {
            return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        return Optional.empty();
    }

    private static String withoutMidnight(String cell) {
        return cell.endsWith(" 00:00:00") || cell.endsWith("T00:00:00") ? cell.substring(0, cell.length() - 9) : cell;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < 0 || month < 0 || day < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
