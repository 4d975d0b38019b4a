package hearth.warehouse.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as written in returns. */
public final class ReturnDate {
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.(\\d+))?");
    private static final Pattern ZERO = Pattern.compile(
            "(?:0+(?:\\.0+)?|0+[-/.]0+[-/.]0+|00[-/.]01[-/.]1900|1900-01-00)(?:[ T][0:.]+Z?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTIAL = Pattern.compile("ZZ/(?:ZZ/(?:ZZZZ|\\d{4})|(?:0?[1-9]|1[0-2])/\\d{4})");
    private static final Pattern IN_FORM = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final LocalDate SPREADSHEETS_DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_SERIAL = LocalDate.of(2099, 12, 31);

    /** Dates before this one, and after the last, are placeholders of spreadsheets and databases. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 2);

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final int YEARS_BACK = 30;
    private static final int YEARS_AHEAD = 20;

    private ReturnDate() {}

    /**
     * The date in a cell; empty when it is blank, not a real date, or its year has two digits. Accepts 01/04/2020,
     * 2020-04-01 and the other forms that systems write, with or without a time of day, and 43922, a spreadsheet's number
     * for that day.
     */
    public static Optional<LocalDate> parse(String cell) {
        if (cell.length() == 10 && cell.charAt(2) == '/' && cell.charAt(5) == '/') {
            return day(number(cell, 6, 10), number(cell, 3, 5), number(cell, 0, 2));
        }
        if (cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-') {
            return day(number(cell, 0, 4), number(cell, 5, 7), number(cell, 8, 10));
        }
        if (cell.length() < 5) {
            return Optional.empty();
        }
        Matcher serial = SERIAL.matcher(cell);
        return serial.matches()
                ? Optional.of(SPREADSHEETS_DAY_0.plusDays(Integer.parseInt(serial.group(1))))
                        .filter(day -> !day.isBefore(FIRST_SERIAL) && !day.isAfter(LAST_SERIAL))
                : WrittenDay.read(cell).flatMap(WrittenDay::date);
    }

    /** A day as returns write it: dd/mm/yyyy. */
    public static String text(LocalDate day) {
        return day.format(FORM);
    }

    /** Whether a date is in the form that DfE accepts: dd/mm/yyyy, with or without zeros in front of day and month. */
    public static boolean isInForm(String cell) {
        return IN_FORM.matcher(cell).matches();
    }

    /** The date in a cell whose year has two digits, in the one century in which a return up to that day can have it. */
    public static Optional<LocalDate> ofShortYear(String cell, LocalDate lastDay) {
        return WrittenDay.read(cell)
                .filter(WrittenDay::isShort)
                .flatMap(written -> Stream.of(1900, 2000)
                        .flatMap(century -> written.inCentury(century).stream())
                        .filter(day -> day.isAfter(lastDay.minusYears(YEARS_BACK))
                                && day.isBefore(lastDay.plusYears(YEARS_AHEAD)))
                        .findFirst());
    }

    /** Whether a cell holds a date with a time of day other than midnight. */
    public static boolean hasTimeOfDay(String cell) {
        if (cell.length() <= 10 && cell.indexOf('.') < 0) {
            return false;
        }
        Matcher serial = SERIAL.matcher(cell);
        return serial.matches()
                ? serial.group(2) != null && !serial.group(2).matches("0+")
                : WrittenDay.read(cell).filter(written -> !written.isMidnight()).isPresent();
    }

    /** What a cell says of the order of day and month; empty when it says nothing. */
    public static Optional<DayOrder> order(String cell) {
        if (cell.length() == 10 && cell.charAt(2) == '/' && cell.charAt(5) == '/') {
            return number(cell, 0, 2) < 0 ? Optional.empty() : DayOrder.shownBy(number(cell, 0, 2), number(cell, 3, 5));
        }
        return cell.length() < 6 ? Optional.empty() : WrittenDay.read(cell).flatMap(WrittenDay::order);
    }

    /** Whether a cell holds a placeholder: a date that no return can have, such as 01/01/1900. */
    public static boolean isPlaceholder(String cell) {
        return ZERO.matcher(cell).matches()
                || parse(cell)
                        .filter(day -> day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))
                        .isPresent();
    }

    /** Whether a cell holds a date, or one whose day, day and month, or whole is unknown, as in zz/05/2020. */
    public static boolean isPartial(String cell) {
        return parse(cell).isPresent()
                || PARTIAL.matcher(cell.toUpperCase(Locale.ROOT)).matches();
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
