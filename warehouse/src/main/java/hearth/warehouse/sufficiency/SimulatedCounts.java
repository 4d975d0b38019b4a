package hearth.warehouse.sufficiency;

import java.util.Arrays;

/**
 * What happened in one simulation. Children are added to the reports of a stay by its first and its last, so that a long
 * stay costs no more than a short one.
 */
final class SimulatedCounts {
    static final int CELLS = AgeBand.COUNT * PlacementState.COUNT;

    private final ReportDays reports;
    private final int[] stock;
    private final double[] childDays;
    private final int[] wholePeriods;
    private final int[] leavers;
    private final int[] adultsWithOwnCarers;

    SimulatedCounts(ReportDays reports) {
        this.reports = reports;
        this.stock = new int[(reports.count() + 1) * CELLS];
        this.childDays = new double[(reports.count() + 1) * PlacementState.COUNT];
        this.wholePeriods = new int[childDays.length];
        this.leavers = new int[reports.count() * LeavingReason.COUNT];
        this.adultsWithOwnCarers = new int[reports.count()];
    }

    /** A child is in a state and age band from a time until before another; after the last report for still there. */
    void stay(int state, int age, double from, double until) {
        int first = reports.firstFrom(from);
        int after = reports.firstFrom(until);
        int cell = age * PlacementState.COUNT + state;
        stock[first * CELLS + cell]++;
        stock[after * CELLS + cell]--;
        addDays(state, from, Math.min(until, reports.last()));
    }

    void leave(LeavingReason reason, double time) {
        leavers[reports.firstFrom(time) * LeavingReason.COUNT + reason.index()]++;
    }

    /** A child leaves as it turns 18, out of a state. */
    void turn18(int state, double time) {
        leave(LeavingReason.ADULT, time);
        if (state == PlacementState.OWN_FOSTERING.index()) {
            adultsWithOwnCarers[reports.firstFrom(time)]++;
        }
    }

    private void addDays(int state, double from, double until) {
        int first = reports.firstFrom(from);
        int last = reports.firstFrom(until);
        if (first == last) {
            childDays[first * PlacementState.COUNT + state] += until - from;
            return;
        }
        childDays[first * PlacementState.COUNT + state] += reports.day(first) - from;
        childDays[last * PlacementState.COUNT + state] += until - reports.day(last - 1);
        wholePeriods[(first + 1) * PlacementState.COUNT + state]++;
        wholePeriods[last * PlacementState.COUNT + state]--;
    }

    /** Children at each report by age band and state. */
    int[] stock() {
        for (int i = CELLS; i < stock.length; i++) {
            stock[i] += stock[i - CELLS];
        }
        return Arrays.copyOf(stock, reports.count() * CELLS);
    }

    /** Days that children spent in each state between the report before and this one. */
    double[] childDays() {
        int states = PlacementState.COUNT;
        for (int i = states; i < reports.count() * states; i++) {
            wholePeriods[i] += wholePeriods[i - states];
            int report = i / states;
            childDays[i] += (double) wholePeriods[i] * (reports.day(report) - reports.day(report - 1));
        }
        return Arrays.copyOf(childDays, reports.count() * states);
    }

    /** Children who turned 18 with own carers between the report before and this one. */
    int[] adultsWithOwnCarers() {
        return adultsWithOwnCarers;
    }

    int[] leavers() {
        return leavers;
    }
}
