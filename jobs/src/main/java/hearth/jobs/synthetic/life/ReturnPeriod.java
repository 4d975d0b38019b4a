package hearth.jobs.synthetic.life;

import java.time.LocalDate;
import java.time.MonthDay;

/** The days that a return is about, and the collection year whose codes it uses. */
public record ReturnPeriod(int collectionYear, LocalDate start, LocalDate end) {
    private static final MonthDay YEAR_END = MonthDay.of(3, 31);

    /** The year that ends on 31 March. */
    public static ReturnPeriod ofYear(int collectionYear) {
        return new ReturnPeriod(
                collectionYear, LocalDate.of(collectionYear - 1, 4, 1), LocalDate.of(collectionYear, 3, 31));
    }

    /** From 1 April to the day of the extract. */
    public static ReturnPeriod toDate(LocalDate extract) {
        int year = MonthDay.from(extract).isAfter(YEAR_END) ? extract.getYear() + 1 : extract.getYear();
        return new ReturnPeriod(year, LocalDate.of(year - 1, 4, 1), extract);
    }

    /** The twelve months that end with the period; the period of a year-end return is just that. */
    public ReturnPeriod twelveMonths() {
        return new ReturnPeriod(collectionYear, end.minusYears(1).plusDays(1), end);
    }

    public boolean isWholeYear() {
        return equals(ofYear(collectionYear));
    }

    /** The name of the return's folder: its collection year, or the day of the extract. */
    public String name() {
        return isWholeYear() ? String.valueOf(collectionYear) : end.toString();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether something from one day to another happens at least partly in the return period, both ends counted. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return !from.isAfter(end) && !to.isBefore(start);
    }

    /** Whether it is known by the end of the return period that something has ended. */
    public boolean knowsEnd(LocalDate day) {
        return !day.isAfter(end);
    }

    /** Whether a 31 March lies in the return period. */
    boolean holdsYearEnd() {
        return holds(YEAR_END.atYear(start.getYear())) || holds(YEAR_END.atYear(end.getYear()));
    }
}
