package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What homes cost over time.
 *
 * @param inflationAYear general inflation that costs are freed of, in prices of the day of the forecast; 0 for costs in
 *     the prices of their day
 * @param changes what a scenario adds to or takes off prices
 */
public record Prices(List<UnitCost> unitCosts, double inflationAYear, List<Lever.PriceChange> changes) {
    public Prices {
        unitCosts = List.copyOf(unitCosts);
        changes = List.copyOf(changes);
    }

    /** In the prices of their day. */
    public static Prices nominal(List<UnitCost> unitCosts) {
        return new Prices(unitCosts, 0, List.of());
    }

    /** Pounds for a child and a day, the mean over days after one and up to another; 0 where no cost is given. */
    double dailyPounds(PlacementState state, LocalDate asOf, int after, int to) {
        double sum = 0;
        for (int day = after + 1; day <= to; day++) {
            LocalDate date = asOf.plusDays(day);
            double real = Math.pow(1 + inflationAYear, -day / AgeBand.DAYS_IN_YEAR);
            sum += unitCost(state, date).map(cost -> cost.dailyPounds(date)).orElse(0.0) * real * change(state, date);
        }
        return to == after ? 0 : sum / (to - after);
    }

    private double change(PlacementState state, LocalDate day) {
        return changes.stream()
                .filter(change -> change.state() == state && !change.from().isAfter(day))
                .mapToDouble(change -> 1 + change.change())
                .reduce(1, (one, other) -> one * other);
    }

    /** The cost that began last, or the first where none has begun yet. */
    private Optional<UnitCost> unitCost(PlacementState state, LocalDate day) {
        List<UnitCost> ordered = unitCosts.stream()
                .filter(cost -> cost.state() == state)
                .sorted(Comparator.comparing(UnitCost::from))
                .toList();
        return ordered.stream()
                .filter(cost -> !cost.from().isAfter(day))
                .reduce((before, later) -> later)
                .or(() -> ordered.stream().findFirst());
    }
}
