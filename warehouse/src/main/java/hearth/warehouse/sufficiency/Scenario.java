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

    /** The levers of a kind that are pulled by a day. */
    <L extends Lever> Stream<L> pulledBy(LocalDate day, Class<L> kind) {
        return all(kind).filter(lever -> !lever.from().isAfter(day));
    }

    private <L extends Lever> Stream<L> all(Class<L> kind) {
        return levers.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Places> places(Lever lever) {
        if (lever instanceof Lever.HomeChange home) {
            return Stream.of(new Places(home.state(), home.from(), null, home.places(), home.usableShare()));
        }
        if (lever instanceof Lever.CarersAMonth month) {
            return IntStream.range(0, MONTHS)
                    .mapToObj(later -> new Places(
                            PlacementState.OWN_FOSTERING,
                            month.from().plusMonths(later),
                            null,
                            month.carers() * month.placesEach(),
                            month.usableShare()));
        }
        return Stream.empty();
    }
}
