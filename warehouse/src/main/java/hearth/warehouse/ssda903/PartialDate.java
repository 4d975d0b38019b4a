package hearth.warehouse.ssda903;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date whose day, day and month, or whole may be unknown.
 *
 * @param firstDay the earliest possible day; empty when nothing is known
 */
public record PartialDate(Precision precision, Optional<LocalDate> firstDay) {
    /** The smallest part that is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN;

        /** As written in tables. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern NO_DAY = Pattern.compile("(?i)zz/\\d\\d/\\d{4}");
    private static final Pattern NO_MONTH = Pattern.compile("(?i)zz/zz/\\d{4}");

    /** Reads a cell such as {@code zz/05/2020}; a blank or invalid cell gives an unknown date. */
    public static PartialDate parse(String cell) {
        String text = cell.strip();
        if (NO_MONTH.matcher(text).matches()) {
            return of(Precision.YEAR, "01/01" + text.substring(5));
        }
        return NO_DAY.matcher(text).matches() ? of(Precision.MONTH, "01" + text.substring(2)) : of(Precision.DAY, text);
    }

    private static PartialDate of(Precision precision, String text) {
        Optional<LocalDate> day = ReturnDate.parse(text);
        return new PartialDate(day.isPresent() ? precision : Precision.UNKNOWN, day);
    }
}
