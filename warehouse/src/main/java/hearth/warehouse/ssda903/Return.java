package hearth.warehouse.ssda903;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A return that an authority sent: the year-end return of a collection year, or an in-year extract.
 *
 * @param extractDate the day an in-year extract was taken; empty for the year-end return
 */
public record Return(CollectionYear year, Optional<LocalDate> extractDate) implements Comparable<Return> {
    /** The last day it covers. */
    public LocalDate lastDay() {
        return extractDate.orElse(year.endsOn());
    }

    public boolean isYearEnd() {
        return extractDate.isEmpty();
    }

    /** By the last day they cover; the year-end return comes after an extract of the same day. */
    @Override
    public int compareTo(Return other) {
        int byYear = year.compareTo(other.year);
        int byDay = byYear != 0 ? byYear : lastDay().compareTo(other.lastDay());
        return byDay != 0 ? byDay : Boolean.compare(isYearEnd(), other.isYearEnd());
    }

    /** As analysts write it, such as {@code 2024/25 return} or {@code extract of 2025-09-30}. */
    @Override
    public String toString() {
        return extractDate.map(date -> "extract of " + date).orElse(year + " return");
    }
}
