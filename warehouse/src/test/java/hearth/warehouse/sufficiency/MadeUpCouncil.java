package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes up a council whose entries grow and vary from year to year, and whose children leave the less often the longer
 * they are in care. Nothing of the forecast's model was set by what comes of its seeds.
 */
final class MadeUpCouncil {
    private static final LocalDate START = MadeUpCare.FROM.minusYears(12);
    private static final double DAYS = MadeUpCare.TO.toEpochDay() - START.toEpochDay();
    private static final double YEAR_SPREAD = 0.08;
    private static final double YEAR_TO_YEAR = 0.6;
    private static final int HOMES = 4;
    private static final PlacementState[] STATES = {
        PlacementState.OWN_FOSTERING, PlacementState.EXTERNAL_HOME, PlacementState.SUPPORTED, PlacementState.OTHER
    };
    private static final double[] ENTERING = {0.18, 0.16, 0.16, 0.28, 0.22};
    /** By age band: the kinds of home in which children are placed first, and to which they move. */
    private static final double[][] PLACED = {
        {0.8, 0, 0, 0.2}, {0.8, 0.02, 0, 0.18}, {0.8, 0.1, 0, 0.1}, {0.6, 0.3, 0.03, 0.07}, {0.4, 0.2, 0.34, 0.06}
    };
    /** Children who leave a year, by band of time in care, and by how much more often at an age and from a home. */
    private static final double[] LEAVING = {1.1, 0.55, 0.42, 0.36, 0.24, 0.12};

    private static final double[] LEAVING_AT_AGE = {1.15, 1.05, 0.75, 0.75, 0.85};
    private static final double[] LEAVING_HOME = {1, 0.7, 1.1, 1.9};
    /** Moves a year, by band of time in the placement. */
    private static final double[] MOVING = {1.4, 0.55, 0.22};

    private final RandomStream random = new RandomStream();
    private final double[] own = new double[AgeBand.COUNT * HOMES];
    private final List<Placement> placements = new ArrayList<>();
    private int children;

    private MadeUpCouncil(int seed) {
        random.startAt(seed, 0, 0, 0);
        for (int i = 0; i < own.length; i++) {
            own[i] = Math.exp(0.12 * random.nextGaussian());
        }
    }

    /** A council with so many entries a year on average in 2015, growing by a share a year. */
    static CareHistory of(int seed, double entriesAYear, double growth) {
        MadeUpCouncil council = new MadeUpCouncil(seed);
        double effect = YEAR_SPREAD * council.random.nextGaussian();
        double day = 0;
        for (int year = 0; day < DAYS; year++) {
            double rate = entriesAYear / AgeBand.DAYS_IN_YEAR * Math.exp(effect + growth * (year - 12));
            double end = Math.min(DAYS, (year + 1) * AgeBand.DAYS_IN_YEAR);
            for (day += council.random.nextExponential() / rate;
                    day < end;
                    day += council.random.nextExponential() / rate) {
                council.enter(START.plusDays((long) day));
            }
            day = end;
            effect = YEAR_TO_YEAR * effect
                    + YEAR_SPREAD * Math.sqrt(1 - YEAR_TO_YEAR * YEAR_TO_YEAR) * council.random.nextGaussian();
        }
        return CareHistory.of(council.placements);
    }

    private void enter(LocalDate entered) {
        int age = Shares.kind(ENTERING, random.nextDouble());
        double until = age == AgeBand.COUNT - 1 ? 17.9 * AgeBand.DAYS_IN_YEAR : AgeBand.endOf(age);
        double from = AgeBand.ALL.get(age).fromYears() * AgeBand.DAYS_IN_YEAR;
        LocalDate born = entered.minusDays((long) (from + (until - from) * random.nextDouble()));
        String child = "c" + children++;
        int home = Shares.kind(PLACED[age], random.nextDouble());
        LocalDate placed = entered;
        boolean isFirst = true;
        boolean isInCare = true;
        while (isInCare) {
            LocalDate left = born.plusYears(18);
            LocalDate moved = left;
            for (LocalDate day = placed; day.isBefore(left) && day.isBefore(moved); day = day.plusDays(7)) {
                double week = AgeBand.DAYS_IN_YEAR / 7;
                age = AgeBand.of(days(born, day)).index();
                int care = Bands.index(Bands.IN_CARE, days(entered, day));
                int stay = Bands.index(Bands.IN_PLACEMENT, days(placed, day));
                double leaving =
                        LEAVING[care] * LEAVING_AT_AGE[age] * LEAVING_HOME[home] * own[age * HOMES + home] / week;
                double place = random.nextDouble();
                LocalDate event = day.plusDays(1 + random.nextInt(7));
                if (place < leaving && event.isBefore(left)) {
                    left = event;
                } else if (place < leaving + MOVING[stay] / week && event.isBefore(left)) {
                    moved = event;
                }
            }
            LocalDate ended = moved.isBefore(left) ? moved : left;
            add(child, born, isFirst, home, placed, ended);
            isInCare = moved.isBefore(left) && ended.isBefore(MadeUpCare.TO);
            home = Shares.kind(PLACED[age], random.nextDouble());
            placed = ended;
            isFirst = false;
        }
    }

    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private void add(String child, LocalDate born, boolean isFirst, int home, LocalDate placed, LocalDate ended) {
        if (!ended.isBefore(MadeUpCare.FROM)) {
            placements.add(new Placement(
                    child,
                    ChildGroup.LOCAL,
                    born,
                    isFirst ? Placement.Start.CARE : Placement.Start.PLACEMENT,
                    STATES[home],
                    placed,
                    ended.isAfter(MadeUpCare.TO) ? null : ended,
                    LeavingReason.HOME));
        }
    }
}
