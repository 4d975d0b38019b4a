package hearth.warehouse.sufficiency;

import java.util.Arrays;

/** How the places of a council meet a forecast. */
public final class Gap {
    private final Forecast forecast;
    private final Capacity capacity;
    private final CarersPlacesTaken taken;

    public Gap(Forecast forecast, Capacity capacity) {
        this(forecast, capacity, CarersPlacesTaken.none());
    }

    /** @param taken by those who are not looked after any more */
    public Gap(Forecast forecast, Capacity capacity, CarersPlacesTaken taken) {
        this.forecast = forecast;
        this.capacity = capacity;
        this.taken = taken;
    }

    /** Places that are needed in each future: one for each child, and those that are taken. */
    public double[] needed(int report, PlacementState state) {
        double[] needed = forecast.children(report, Cells.of(state));
        if (state == PlacementState.OWN_FOSTERING) {
            Arrays.setAll(needed, future -> needed[future] + taken.in(future, report));
        }
        return needed;
    }

    /** The share of futures in which more children need a home of this kind, or it is taken, than there are usable places. */
    public double probabilityShort(int report, PlacementState state) {
        double usable = capacity.usable(state, forecast.day(report));
        return Arrays.stream(needed(report, state))
                .map(places -> places > usable ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** Usable places that are enough, at the target occupancy, in so large a share of futures; whole places. */
    public int placesNeeded(int report, PlacementState state, double confidence) {
        double[] places = needed(report, state);
        Arrays.sort(places);
        int enough = (int) Math.ceil(confidence * places.length) - 1;
        return (int) Math.ceil(places[Math.max(0, enough)] / capacity.occupancyOf(state));
    }

    /** Places that are missing for this confidence; negative where some are left over, −∞ where they are bought. */
    public double missing(int report, PlacementState state, double confidence) {
        return placesNeeded(report, state, confidence) - capacity.usable(state, forecast.day(report));
    }

    /** The mean share of usable places that children fill; above 1 where there are too few, 0 where they are bought. */
    public double occupancy(int report, PlacementState state) {
        return Arrays.stream(needed(report, state)).average().orElseThrow()
                / capacity.usable(state, forecast.day(report));
    }
}
