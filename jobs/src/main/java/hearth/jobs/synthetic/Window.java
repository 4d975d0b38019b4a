package hearth.jobs.synthetic;

import java.time.LocalDate;
import java.time.MonthDay;

/** The days that a return is about, and the collection year whose codes it uses. */
public record Window(int collectionYear, LocalDate start, LocalDate end) {
    private static final MonthDay YEAR_END = MonthDay.of(3, 31);

    /** The year that ends on 31 March. */
    static Window ofYear(int collectionYear) {
        return new Window(collectionYear, LocalDate.of(collectionYear - 1, 4, 1), LocalDate.of(collectionYear, 3, 31));
    }

    /** From 1 April to the day of the extract. */
    static Window toDate(LocalDate extract) {
        int year = MonthDay.from(extract).isAfter(YEAR_END) ? extract.getYear() + 1 : extract.getYear();
        return new Window(year, LocalDate.of(year - 1, 4, 1), extract);
    }

    /** The twelve months that end with the window; a year-end window is just that. */
    Window twelveMonths() {
        return new Window(collectionYear, end.minusYears(1).plusDays(1), end);
    }

    public boolean isWholeYear() {
        return equals(ofYear(collectionYear));
    }

    /** The name of the return's folder: its collection year, or the day of the extract. */
    public String name() {
        return isWholeYear() ? String.valueOf(collectionYear) : end.toString();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether something from one day to another happens at least partly in the window, both ends counted. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return !from.isAfter(end) && !to.isBefore(start);
    }

    /** Whether it is known by the end of the window that something has ended. */
    boolean knowsEnd(LocalDate day) {
        return !day.isAfter(end);
    }

    /** Whether a 31 March lies in the window. */
    boolean holdsYearEnd() {
        return holds(YEAR_END.atYear(start.getYear())) || holds(YEAR_END.atYear(end.getYear()));
    }
}
