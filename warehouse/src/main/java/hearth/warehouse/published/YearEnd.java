package hearth.warehouse.published;

import java.time.LocalDate;
import java.util.List;

/** The day of the year that published figures are for, or on which their year ends. */
public enum YearEnd {
    MARCH_31(3, 31, "reporting year, financial year"),
    /** The middle of the year, as in population estimates. */
    JUNE_30(6, 30, "reporting year, calendar year"),
    /** The end of an academic year. */
    AUGUST_31(8, 31, "academic year"),
    /** The day of the workforce census. */
    SEPTEMBER_30(9, 30, "reporting year, calendar year");

    private final int month;
    private final int day;
    private final String identifiers;

    /** @param identifiers what files call such a year in their column time_identifier, in lower case, separated by commas */
    YearEnd(int month, int day, String identifiers) {
        this.month = month;
        this.day = day;
        this.identifiers = identifiers;
    }

    public LocalDate in(int year) {
        return LocalDate.of(year, month, day);
    }

    /** Whether files with this end of the year call their years so, in lower case. */
    boolean isCalled(String identifier) {
        return List.of(identifiers.split(", ")).contains(identifier);
    }
}
