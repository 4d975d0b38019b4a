package hearth.web.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a reader in England writes them. */
public final class Dates {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Dates() {}

    /** Such as 31 March 2025. */
    public static String full(LocalDate date) {
        return LONG.format(date);
    }

    /** Such as 31 March. */
    public static String dayAndMonth(LocalDate date) {
        return SHORT.format(date);
    }

    /** The day in London, such as 21 November 2026. */
    public static String full(Instant instant) {
        return LONG.format(instant.atZone(LONDON));
    }
}
