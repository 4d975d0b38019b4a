package hearth.warehouse.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day in one of the forms in which systems write it, in parts that need not make a real day.
 *
 * @param year as written, with four digits or two
 * @param time the time of day behind it
 */
record WrittenDay(String year, int month, int day, Optional<DayOrder> order, TimeOfDay time) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";

    private static final Pattern DAY_FIRST = form("(?<a>\\d{1,2})(?<by>[/.\\- ])(?<b>\\d{1,2})\\k<by>(?<year>\\d{4})");
    private static final Pattern SHORT = form("(?<a>\\d{1,2})(?<by>[/.])(?<b>\\d{1,2})\\k<by>(?<year>\\d{2})");
    private static final Pattern YEAR_FIRST = form("(?<year>\\d{4})(?<by>[/.\\- ])(?<b>\\d{1,2})\\k<by>(?<a>\\d{1,2})");
    private static final Pattern COMPACT = form("(?<year>(?:19|20)\\d\\d)(?<b>\\d\\d)(?<a>\\d\\d)");
    private static final Pattern NAMED = form(WEEKDAY
            + "(?<a>\\d{1,2})(?:st|nd|rd|th)?[ \\-/.]?(?:of )?(?<b>[a-z]{3,9})\\.?,?[ \\-/.]?(?<year>\\d{4}|\\d\\d)");
    private static final Pattern NAME_FIRST =
            form(WEEKDAY + "(?<b>[a-z]{3,9})\\.?[ \\-/.]+(?<a>\\d{1,2})(?:st|nd|rd|th)?,?[ \\-/.]+(?<year>\\d{4})");
    private static final Pattern NAME_SECOND = form("(?<year>\\d{4})[ \\-/.](?<b>[a-z]{3,9})[ \\-/.](?<a>\\d{1,2})");

    private static final Pattern TIME = Pattern.compile(
            "(?:T|,?\\s+)(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,:](\\d+))?)?\\s*([AP]M)?"
                    + "\\s*(Z|(?:UTC|GMT)?(?:[+-]\\d\\d:?\\d\\d)?)(?:\\s\\([^()]*\\))?$",
            Pattern.CASE_INSENSITIVE);

    /** A time of day. */
    private record TimeOfDay(LocalTime time, boolean isUniversal) {
        static final TimeOfDay NONE = new TimeOfDay(LocalTime.MIDNIGHT, false);

        static Optional<TimeOfDay> of(Matcher time) {
            String half = Optional.ofNullable(time.group(5)).orElse("").toUpperCase(Locale.ROOT);
            int hour = Integer.parseInt(time.group(1));
            boolean isClock = half.isEmpty() ? hour < 24 : 1 <= hour && hour <= 12;
            int minute = Integer.parseInt(time.group(2));
            int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            if (!isClock || minute > 59 || second > 59) {
                return Optional.empty();
            }
            boolean isFraction = time.group(4) != null && !time.group(4).matches("0+");
            int hours = half.isEmpty() ? hour : hour % 12 + (half.equals("PM") ? 12 : 0);
            return Optional.of(new TimeOfDay(
                    LocalTime.of(hours, minute, second, isFraction ? 1 : 0),
                    time.group(6).matches("(?i)Z|UTC|GMT|(?:UTC|GMT)?[+-]00:?00")));
        }
    }

    /** Reads a cell; empty when it has none of the forms. */
    static Optional<WrittenDay> read(String cell) {
        Matcher time = TIME.matcher(cell);
        if (!time.find()) {
            return parts(cell, TimeOfDay.NONE);
        }
        return TimeOfDay.of(time).flatMap(found -> parts(cell.substring(0, time.start()), found));
    }

    private static Optional<WrittenDay> parts(String text, TimeOfDay time) {
        for (Pattern numbers : new Pattern[] {DAY_FIRST, YEAR_FIRST, SHORT}) {
            Matcher parts = numbers.matcher(text);
            if (parts.matches()) {
                int day = number(parts, "a");
                int month = number(parts, "b");
                return Optional.of(new WrittenDay(parts.group("year"), month, day, DayOrder.shownBy(day, month), time));
            }
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(new WrittenDay(
                    compact.group("year"), number(compact, "b"), number(compact, "a"), Optional.empty(), time));
        }
        for (Pattern named : new Pattern[] {NAMED, NAME_FIRST, NAME_SECOND}) {
            Matcher parts = named.matcher(text);
            Optional<Month> month = parts.matches() ? month(parts.group("b")) : Optional.empty();
            if (month.isPresent()) {
                return Optional.of(new WrittenDay(
                        parts.group("year"), month.get().getValue(), number(parts, "a"), Optional.empty(), time));
            }
        }
        return Optional.empty();
    }

    boolean isShort() {
        return year.length() == 2;
    }

    boolean isMidnight() {
        return time.time().equals(LocalTime.MIDNIGHT);
    }

    /** The real day; empty when there is none, or its century is not written. */
    Optional<LocalDate> date() {
        return isShort() ? Optional.empty() : inYear(Integer.parseInt(year));
    }

    /** The real day with its year in another century. */
    Optional<LocalDate> inCentury(int century) {
        return inYear(century + Integer.parseInt(year));
    }

    /** A midnight in London that was saved as universal time is London's day. */
    private Optional<LocalDate> inYear(int fullYear) {
        try {
            LocalDate date = LocalDate.of(fullYear, month, day);
            if (!time.isUniversal() || isMidnight()) {
                return Optional.of(date);
            }
            LocalDateTime inLondon = LocalDateTime.of(date, time.time())
                    .atZone(ZoneOffset.UTC)
                    .withZoneSameInstant(LONDON)
                    .toLocalDateTime();
            boolean isMidnightThere = inLondon.toLocalTime().equals(LocalTime.MIDNIGHT);
            return Optional.of(isMidnightThere ? inLondon.toLocalDate() : date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Month> month(String name) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
