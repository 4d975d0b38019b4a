package hearth.warehouse.sufficiency;

import java.util.Arrays;

/** How the places of a council meet a forecast. */
public final class Gap {
    private final Forecast forecast;
    private final Capacity capacity;

    public Gap(Forecast forecast, Capacity capacity) {
        this.forecast = forecast;
        this.capacity = capacity;
    }

    /** The share of futures in which more children need a home of this kind than there are usable places. */
    public double probabilityShort(int report, PlacementState state) {
        double usable = capacity.usable(state, forecast.day(report));
        return Arrays.stream(forecast.children(report, Cells.of(state)))
                .map(children -> children > usable ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** Usable places that are enough, at the target occupancy, in so large a share of futures; whole places. */
    public int placesNeeded(int report, PlacementState state, double confidence) {
        double[] children = forecast.children(report, Cells.of(state));
        Arrays.sort(children);
        int enough = (int) Math.ceil(confidence * children.length) - 1;
        return (int) Math.ceil(children[Math.max(0, enough)] / capacity.occupancyOf(state));
    }

    /** Places that are missing for this confidence; negative where some are left over, −∞ where they are bought. */
    public double missing(int report, PlacementState state, double confidence) {
        return placesNeeded(report, state, confidence) - capacity.usable(state, forecast.day(report));
    }

    /** The mean share of usable places that children fill; above 1 where there are too few, 0 where they are bought. */
    public double occupancy(int report, PlacementState state) {
        return forecast.mean(report, Cells.of(state)) / capacity.usable(state, forecast.day(report));
    }
}
