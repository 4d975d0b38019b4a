package hearth.warehouse.sufficiency;

import java.util.List;

/** The rates of one simulation: one draw of everything that is uncertain about them. */
final class DrawnRates {
    /** A day, by cell of {@link RateTable}. */
    final double[] exits;
    /** A day, by cell. */
    final double[] moves;
    /** Shares by state and age band. */
    final double[][] destinations;
    /** Shares by age band and band of time in care. */
    final double[][] reasons;

    DrawnRates(FittedModel model, RandomStream random) {
        this.exits = model.exits.draw(random);
        this.moves = model.moves.draw(random);
        this.destinations = draw(model.destinations, random);
        this.reasons = draw(model.reasons, random);
    }

    private static double[][] draw(List<Shares> rows, RandomStream random) {
        return rows.stream().map(row -> row.draw(random)).toArray(double[][]::new);
    }
}
