package hearth.warehouse.sufficiency;

import java.time.LocalDate;

/** The day on which a child turns 18, exactly, from the day of birth; both counted from the day of the forecast. */
final class Birthdays {
    private static final int EARLIEST = -(int) Math.ceil(19 * AgeBand.DAYS_IN_YEAR);

    private final int[] eighteenth;

    Birthdays(LocalDate asOf, int lastDay) {
        eighteenth = new int[lastDay - EARLIEST + 2];
        for (int i = 0; i < eighteenth.length; i++) {
            LocalDate born = asOf.plusDays(EARLIEST + (long) i);
            eighteenth[i] = (int) (born.plusYears(18).toEpochDay() - asOf.toEpochDay());
        }
    }

    int eighteenth(double born) {
        return eighteenth[(int) Math.floor(born) - EARLIEST];
    }
}
