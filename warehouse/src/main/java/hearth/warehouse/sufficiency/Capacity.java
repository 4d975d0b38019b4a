package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The places of a council, and how full its homes should be. Where a kind of home has no places given, it has as many
 * as are needed: those that are bought.
 *
 * @param targetOccupancy children for each usable place, by state; 1 where a state is absent
 */
public record Capacity(List<Places> places, Map<PlacementState, Double> targetOccupancy) {
    /** Where a child goes when a home of a kind is full: own carers to agencies, agencies and own homes to external homes. */
    private static final Map<PlacementState, PlacementState> NEXT = Map.of(
            PlacementState.OWN_FOSTERING, PlacementState.AGENCY_FOSTERING,
            PlacementState.AGENCY_FOSTERING, PlacementState.EXTERNAL_HOME,
            PlacementState.OWN_HOME, PlacementState.EXTERNAL_HOME);

    private static final List<PlacementState> FULL_FIRST =
            List.of(PlacementState.OWN_FOSTERING, PlacementState.AGENCY_FOSTERING, PlacementState.OWN_HOME);

    public Capacity {
        places = List.copyOf(places);
        targetOccupancy = Map.copyOf(targetOccupancy);
    }

    /** A council of which no places are known. */
    public static Capacity unlimited() {
        return new Capacity(List.of(), Map.of());
    }

    Capacity plus(List<Places> more) {
        List<Places> all = new ArrayList<>(places);
        all.addAll(more);
        return new Capacity(all, targetOccupancy);
    }

    /** Usable places on a day; infinite where none are given. */
    public double usable(PlacementState state, LocalDate day) {
        return places.stream().noneMatch(place -> place.state() == state)
                ? Double.POSITIVE_INFINITY
                : Math.max(
                        0,
                        places.stream()
                                .filter(place -> place.state() == state)
                                .mapToDouble(place -> place.usableOn(day))
                                .sum());
    }

    /** Those of them that are not in the council's own area. */
    public double usableOutOfArea(PlacementState state, LocalDate day) {
        return Math.max(
                0,
                places.stream()
                        .filter(place -> place.state() == state && !place.isInArea())
                        .mapToDouble(place -> place.usableOn(day))
                        .sum());
    }

    double occupancyOf(PlacementState state) {
        return targetOccupancy.getOrDefault(state, 1.0);
    }

    /** Usable places on a day, by state. */
    double[] usable(LocalDate day) {
        return PlacementState.ALL.stream()
                .mapToDouble(state -> usable(state, day))
                .toArray();
    }

    /** Moves those for whom there is no place to the next kind of home; the sum stays as it was. */
    static double[] placed(double[] children, double[] usable) {
        double[] placed = children.clone();
        for (PlacementState state : FULL_FIRST) {
            double over = placed[state.index()] - usable[state.index()];
            PlacementState next = NEXT.getOrDefault(state, state);
            if (over > 0) {
                placed[state.index()] -= over;
                placed[next.index()] += over;
            }
        }
        return placed;
    }
}
