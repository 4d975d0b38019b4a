package hearth.warehouse.sufficiency;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What happens in the first year of a forecast without levers, on average: what levers are measured by. */
public final class BaseYear {
    private static final int MONTHS = 12;

    private final FittedModel model;
    private final Forecast base;

    /** @param base a forecast by month */
    public BaseYear(FittedModel model, Forecast base) {
        this.model = model;
        this.base = base;
    }

    /** Children of an age or older in a kind of home, over the year. */
    double children(PlacementState state, AgeBand youngest) {
        return months().mapToDouble(month -> Arrays.stream(AgeBand.values())
                        .filter(age -> age.index() >= youngest.index())
                        .mapToDouble(age -> base.mean(month, Cells.of(age, state)))
                        .sum())
                .average()
                .orElse(0);
    }

    /** Children who leave for a reason in the year. */
    public double leavers(LeavingReason reason) {
        return months().mapToDouble(month ->
                        Arrays.stream(base.leavers(month, reason)).average().orElse(0))
                .sum();
    }

    /** Children who entered care in the last year, unaccompanied ones apart. */
    public double entries() {
        return model.entries.get(ChildGroup.LOCAL.index()).history.byYear().get(0);
    }

    /** Unaccompanied children who entered in the last year. */
    public double transfers() {
        return model.entries
                .get(ChildGroup.UNACCOMPANIED.index())
                .history
                .byYear()
                .get(0);
    }

    /** Children who entered care in each year before the forecast, the last one first. */
    public List<Integer> entriesByYear() {
        return model.entries.get(ChildGroup.LOCAL.index()).history.byYear();
    }

    private IntStream months() {
        return IntStream.range(0, Math.min(MONTHS, base.reports().count()));
    }
}
