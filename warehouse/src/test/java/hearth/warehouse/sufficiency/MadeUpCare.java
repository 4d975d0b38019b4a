package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up councils' histories of care whose rates are known. */
final class MadeUpCare {
    static final LocalDate FROM = LocalDate.of(2015, 4, 1);
    static final LocalDate TO = LocalDate.of(2023, 3, 31);

    private final RandomStream random = new RandomStream();
    private final List<Placement> placements = new ArrayList<>();
    private int children;

    MadeUpCare(int seed) {
        random.startAt(seed, 0, 0, 0);
    }

    /** A council that children aged 0 to 17 enter at one rate and leave at another, without any move. */
    static CareHistory constant(int seed, double entriesADay, double exitsADay) {
        MadeUpCare care = new MadeUpCare(seed);
        LocalDate burnIn = FROM.minusYears(12);
        double end = TO.toEpochDay() - burnIn.toEpochDay();
        for (double day = 0; day < end; day += care.random.nextExponential() / entriesADay) {
            care.stay(burnIn.plusDays((long) day), exitsADay);
        }
        return new CareHistory(FROM, care.placements);
    }

    private void stay(LocalDate entered, double exitsADay) {
        LocalDate born = entered.minusDays((long) (random.nextDouble() * 17 * AgeBand.DAYS_IN_YEAR));
        LocalDate left = entered.plusDays((long) (random.nextExponential() / exitsADay));
        LocalDate adult = born.plusYears(18);
        LocalDate end = left.isBefore(adult) ? left : adult;
        if (!end.isBefore(FROM)) {
            placements.add(placement(
                    "c" + children++, born, PlacementState.OWN_FOSTERING, entered, end.isAfter(TO) ? null : end));
        }
    }

    /** The first placement of a time in care. */
    static Placement placement(
            String child, LocalDate born, PlacementState state, LocalDate from, @Nullable LocalDate to) {
        return new Placement(child, ChildGroup.LOCAL, born, Placement.Start.CARE, state, from, to, LeavingReason.HOME);
    }
}
