package hearth.warehouse.published;

import java.time.LocalDate;

/** The day of the year that published figures are for, or on which their year ends. */
public enum YearEnd {
    MARCH_31(3, 31),
    /** The middle of the year, as in population estimates. */
    JUNE_30(6, 30),
    /** The end of an academic year. */
    AUGUST_31(8, 31),
    /** The day of the workforce census. */
    SEPTEMBER_30(9, 30);

    private final int month;
    private final int day;

    YearEnd(int month, int day) {
        this.month = month;
        this.day = day;
    }

    public LocalDate in(int year) {
        return LocalDate.of(year, month, day);
    }
}
