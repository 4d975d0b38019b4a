package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a place costs from a day on.
 *
 * @param upliftAYear the share by which it rises at each anniversary of that day
 */
public record UnitCost(PlacementState state, LocalDate from, double weeklyPounds, double upliftAYear) {
    double dailyPounds(LocalDate day) {
        int years = (int) Math.max(0, ChronoUnit.YEARS.between(from, day));
        return weeklyPounds / 7 * Math.pow(1 + upliftAYear, years);
    }
}
