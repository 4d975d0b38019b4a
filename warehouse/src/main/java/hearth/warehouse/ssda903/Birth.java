package hearth.warehouse.ssda903;

import java.time.LocalDate;

/** What holds for every date of birth of the return: when its birthdays are, and which dates cannot be right. */
public final class Birth {
    /** More than the age of the oldest care leaver in a return. */
    private static final int OLDEST = 26;

    private Birth() {}

    /** The day of the birthday with that age; 1 March in common years for those born on 29 February. */
    public static LocalDate birthday(LocalDate birth, int age) {
        LocalDate birthday = birth.plusYears(age);
        return birthday.getDayOfMonth() == birth.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    /** Whether a child or care leaver of that year's return can be born on that day. */
    public static boolean isPossible(LocalDate birth, CollectionYear year) {
        return !birth.isAfter(year.endsOn()) && !birth.isBefore(year.startsOn().minusYears(OLDEST));
    }
}
