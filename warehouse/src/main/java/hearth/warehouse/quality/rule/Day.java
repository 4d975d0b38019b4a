package hearth.warehouse.quality.rule;

import hearth.warehouse.ssda903.Birth;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A day that may not be known: its cell is blank or holds no real date. An unknown day is neither before nor after
 * another nor the same, so that a rule that compares it is silent.
 *
 * @param value null when not known
 */
public record Day(@Nullable LocalDate value) {
    public static final Day UNKNOWN = new Day(null);

    public boolean isKnown() {
        return value != null;
    }

    public boolean isBefore(Day other) {
        return value != null && other.value != null && value.isBefore(other.value);
    }

    public boolean isAfter(Day other) {
        return value != null && other.value != null && value.isAfter(other.value);
    }

    public boolean isSame(Day other) {
        return value != null && value.equals(other.value);
    }

    /** Whether both are known and not the same. */
    public boolean differs(Day other) {
        return value != null && other.value != null && !value.equals(other.value);
    }

    public boolean isOnOrBefore(Day other) {
        return isBefore(other) || isSame(other);
    }

    public boolean isOnOrAfter(Day other) {
        return isAfter(other) || isSame(other);
    }

    /** Whether it lies in the days from first to last, both included. */
    public boolean isWithin(Day first, Day last) {
        return isOnOrAfter(first) && isOnOrBefore(last);
    }

    /** Whether more days than that lie between this day and a later one; false when either is unknown. */
    public boolean isMoreThan(int days, Day later) {
        return value != null && later.value != null && ChronoUnit.DAYS.between(value, later.value) > days;
    }

    public Day plusDays(int days) {
        return moved(day -> day.plusDays(days));
    }

    public Day plusYears(int years) {
        return moved(day -> day.plusYears(years));
    }

    /** The birthday with that age of whoever was born on this day, as {@link Birth#birthday} has it. */
    public Day birthday(int age) {
        return moved(birth -> Birth.birthday(birth, age));
    }

    public Day plusMonths(int months) {
        return moved(day -> day.plusMonths(months));
    }

    /** The completed years from this day to a later one; -1 when either is unknown or the other is not later. */
    public int yearsUntil(Day later) {
        return value == null || later.value == null || later.value.isBefore(value)
                ? -1
                : Period.between(value, later.value).getYears();
    }

    /** The days from this day to a later one; 0 when either is unknown. */
    public long daysUntil(Day later) {
        return value == null || later.value == null ? 0 : ChronoUnit.DAYS.between(value, later.value);
    }

    /** The later of two days; the known one when the other is not. */
    public Day laterOf(Day other) {
        return value == null || other.isAfter(this) ? other : this;
    }

    private Day moved(UnaryOperator<LocalDate> move) {
        return value == null ? this : new Day(move.apply(value));
    }
}
