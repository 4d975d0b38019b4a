package hearth.warehouse.sufficiency;

import java.util.Arrays;
import java.util.List;

/** The rates of one simulation: one draw of everything that is uncertain about them, and what levers do to them. */
final class DrawnRates {
    /** A day, by cell of {@link RateTable}. */
    final double[] exits;
    /** A day, by cell. */
    final double[] moves;
    /** Shares by state and age band. */
    final double[][] destinations;
    /** Shares by age band and band of time in care. */
    final double[][] reasons;
    /** Moves a day that levers add, by state and age band, and where to. */
    final double[][] steps;
    /** Their sums by state and age band. */
    final double[] allSteps;

    DrawnRates(FittedModel model, RandomStream random) {
        this.exits = model.exits.draw(random);
        this.moves = model.moves.draw(random);
        this.destinations = draw(model.destinations, random);
        this.reasons = draw(model.reasons, random);
        this.steps = new double[PlacementState.COUNT * AgeBand.COUNT][PlacementState.COUNT];
        this.allSteps = new double[steps.length];
    }

    private DrawnRates(DrawnRates drawn, double[][] steps) {
        this.exits = drawn.exits.clone();
        this.moves = drawn.moves;
        this.destinations = drawn.destinations;
        this.reasons = copy(drawn.reasons);
        this.steps = steps;
        this.allSteps = Arrays.stream(steps)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    DrawnRates with(List<Lever.LeavingChange> leaving, List<Lever.StepDown> stepDowns) {
        double[][] added = copy(steps);
        for (Lever.StepDown step : stepDowns) {
            for (int age = step.youngest().index(); age < AgeBand.COUNT; age++) {
                added[step.state().index() * AgeBand.COUNT + age][step.to().index()] +=
                        step.shareAYear() / AgeBand.DAYS_IN_YEAR;
            }
        }
        DrawnRates with = new DrawnRates(this, added);
        leaving.forEach(with::change);
        return with;
    }

    /** Exits of a cell grow by the share of the reason among them times the change; the shares shift with it. */
    private void change(Lever.LeavingChange lever) {
        int reason = lever.reason().index();
        double[] growth = new double[reasons.length];
        for (int row = 0; row < growth.length; row++) {
            growth[row] = 1 + reasons[row][reason] * lever.change();
            reasons[row][reason] *= 1 + lever.change();
            for (int other = 0; growth[row] > 0 && other < reasons[row].length; other++) {
                reasons[row][other] /= growth[row];
            }
        }
        for (int cell = 0; cell < exits.length; cell++) {
            exits[cell] *= growth[cell % growth.length];
        }
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    private static double[][] draw(List<Shares> rows, RandomStream random) {
        return rows.stream().map(row -> row.draw(random)).toArray(double[][]::new);
    }
}
