package hearth.warehouse.ssda903;

import java.time.LocalDate;
import java.time.Month;

/** A collection year: 1 April to 31 March, named by the year in which it ends. */
public record CollectionYear(int endYear) implements Comparable<CollectionYear> {
    /** The collection year that contains the date. */
    public static CollectionYear of(LocalDate date) {
        return new CollectionYear(date.getMonthValue() < 4 ? date.getYear() : date.getYear() + 1);
    }

    public LocalDate startsOn() {
        return LocalDate.of(endYear - 1, Month.APRIL, 1);
    }

    public LocalDate endsOn() {
        return LocalDate.of(endYear, Month.MARCH, 31);
    }

    public boolean includes(LocalDate day) {
        return of(day).equals(this);
    }

    @Override
    public int compareTo(CollectionYear other) {
        return Integer.compare(endYear, other.endYear);
    }

    /** As analysts write it, such as 2024/25. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(endYear - 1, endYear % 100);
    }
}
