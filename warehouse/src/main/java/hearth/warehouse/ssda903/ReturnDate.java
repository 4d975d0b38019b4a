package hearth.warehouse.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as written in returns. */
public final class ReturnDate {
    private static final Pattern WITH_SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.0+)?");
    private static final Pattern PARTIAL = Pattern.compile("ZZ/(?:ZZ/(?:ZZZZ|\\d{4})|(?:0?[1-9]|1[0-2])/\\d{4})");
    private static final LocalDate SPREADSHEETS_DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_SERIAL = LocalDate.of(2099, 12, 31);

    private ReturnDate() {}

    /**
     * The date in a cell; empty when it is blank or not a real date. Accepts 01/04/2020, 1/4/2020 and 2020-04-01, each
     * with or without midnight, and 43922, a spreadsheet's number for that day.
     */
    public static Optional<LocalDate> parse(String cell) {
        String text = cell.length() > 10 ? withoutMidnight(cell) : cell;
        if (text.length() != 10) {
            return text.isEmpty() ? Optional.empty() : shorter(text);
        }
        if (text.charAt(2) == '/' && text.charAt(5) == '/') {
            return day(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
        }
        if (text.charAt(4) == '-' && text.charAt(7) == '-') {
            return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        return Optional.empty();
    }

    /** Whether a cell holds a date, or one whose day, day and month, or whole is unknown, as in zz/05/2020. */
    public static boolean isPartial(String cell) {
        return parse(cell).isPresent()
                || PARTIAL.matcher(cell.toUpperCase(Locale.ROOT)).matches();
    }

    private static Optional<LocalDate> shorter(String text) {
        Matcher slashes = WITH_SLASHES.matcher(text);
        if (slashes.matches()) {
            return day(
                    Integer.parseInt(slashes.group(3)),
                    Integer.parseInt(slashes.group(2)),
                    Integer.parseInt(slashes.group(1)));
        }
        Matcher serial = SERIAL.matcher(text);
        return serial.matches()
                ? Optional.of(SPREADSHEETS_DAY_0.plusDays(Integer.parseInt(serial.group(1))))
                        .filter(day -> !day.isBefore(FIRST_SERIAL) && !day.isAfter(LAST_SERIAL))
                : Optional.empty();
    }

    private static String withoutMidnight(String cell) {
        for (String midnight : new String[] {" 00:00:00", "T00:00:00", " 00:00"}) {
            if (cell.endsWith(midnight)) {
                return cell.substring(0, cell.length() - midnight.length());
            }
        }
        return cell;
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
