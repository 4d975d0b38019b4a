package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a commissioner would change; without levers it is the base. */
public record Scenario(List<Lever> levers) {
    private static final int MONTHS = 12 * FittedModel.LONGEST_YEARS;

    public Scenario {
        levers = List.copyOf(levers);
    }

    public static Scenario base() {
        return new Scenario(List.of());
    }

    /** The places with those that this scenario adds; where no places of a kind are known, none are added. */
    public Capacity capacity(Capacity known) {
        List<Places> added = levers.stream()
                .flatMap(Scenario::places)
                .filter(places -> known.places().stream().anyMatch(place -> place.state() == places.state()))
                .toList();
        return known.plus(added);
    }

    public Prices prices(Prices base) {
        return new Prices(
                base.unitCosts(),
                base.inflationAYear(),
                Stream.concat(base.changes().stream(), all(Lever.PriceChange.class))
                        .toList());
    }

    /** The share of children who turn 18 with own carers on a day and stay with them. */
    double stayingPut(LocalDate day) {
        return 1
                - pulledBy(day, Lever.StayingPut.class)
                        .mapToDouble(lever -> 1 - lever.share())
                        .reduce(1, (one, other) -> one * other);
    }

    /** The levers of a kind that are pulled by a day. */
    <L extends Lever> Stream<L> pulledBy(LocalDate day, Class<L> kind) {
        return all(kind).filter(lever -> !lever.from().isAfter(day));
    }

    private <L extends Lever> Stream<L> all(Class<L> kind) {
        return levers.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Places> places(Lever lever) {
        if (lever instanceof Lever.HomeChange home) {
            return Stream.of(Places.inArea(home.state(), home.from(), null, home.places(), home.usableShare()));
        }
        if (lever instanceof Lever.CarersAMonth month) {
            return IntStream.range(0, MONTHS)
                    .mapToObj(later -> Places.inArea(
                            PlacementState.OWN_FOSTERING,
                            month.from().plusMonths(later),
                            null,
                            month.carers() * month.placesEach(),
                            month.usableShare()));
        }
        return Stream.empty();
    }
}
