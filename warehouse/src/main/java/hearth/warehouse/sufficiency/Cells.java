package hearth.warehouse.sufficiency;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A part of the children in care: some age bands in some placement states. */
public final class Cells {
    private final int[] numbers;

    private Cells(int[] numbers) {
        this.numbers = numbers;
    }

    public static Cells all() {
        return new Cells(IntStream.range(0, SimulatedCounts.CELLS).toArray());
    }

    public static Cells of(PlacementState state) {
        return of(AgeBand.values(), state);
    }

    public static Cells of(AgeBand age, PlacementState state) {
        return of(new AgeBand[] {age}, state);
    }

    public static Cells of(AgeBand age) {
        return of(new AgeBand[] {age}, PlacementState.values());
    }

    public static Cells of(HomeType type) {
        return of(AgeBand.values(), states(type));
    }

    public static Cells of(AgeBand age, HomeType type) {
        return of(new AgeBand[] {age}, states(type));
    }

    private static PlacementState[] states(HomeType type) {
        return Arrays.stream(PlacementState.values())
                .filter(state -> state.type() == type)
                .toArray(PlacementState[]::new);
    }

    private static Cells of(AgeBand[] ages, PlacementState... states) {
        return new Cells(Arrays.stream(ages)
                .flatMapToInt(age ->
                        Arrays.stream(states).mapToInt(state -> age.index() * PlacementState.COUNT + state.index()))
                .toArray());
    }

    /** The children in these cells, of counts by age band and state from a place on. */
    int sum(int[] counts, int from) {
        int sum = 0;
        for (int number : numbers) {
            sum += counts[from + number];
        }
        return sum;
    }
}
