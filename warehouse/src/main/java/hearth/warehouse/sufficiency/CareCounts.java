package hearth.warehouse.sufficiency;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a council's children did over some years, added up: no child's row. Counts of several councils can be added, so
 * that the rates of all are the prior of one.
 */
public final class CareCounts implements Serializable {
    final RateTable exits = new RateTable(Bands.CARE_COUNT);
    final RateTable moves = new RateTable(Bands.PLACEMENT_COUNT);
    final double[][] destinations = new double[PlacementState.COUNT * AgeBand.COUNT][PlacementState.COUNT];
    final double[][] reasons = new double[AgeBand.COUNT * Bands.CARE_COUNT][LeavingReason.BEFORE_18];
    final double[][] entryCells = new double[ChildGroup.COUNT][AgeBand.COUNT * PlacementState.COUNT];

    /** How well each way in which entries may vary from year to year explains those of the councils, by group. */
    final double[][] entryVariation = new double[ChildGroup.COUNT][EntryLevel.WAYS];

    /** Of no council. */
    public static CareCounts none() {
        return new CareCounts();
    }

    /** Counts from a day to the end of another. */
    static CareCounts of(Iterable<CareSpell> spells, LocalDate from, LocalDate to) {
        CareCounts counts = new CareCounts();
        RiskDays days = new RiskDays(counts, from, to);
        spells.forEach(days::count);
        return counts;
    }

    /** The counts of all these councils together. */
    public static CareCounts sum(Iterable<CareCounts> councils) {
        CareCounts sum = new CareCounts();
        councils.forEach(council -> sum.add(council, 1));
        return sum;
    }

    /** These counts without those of one council that is part of them. */
    public CareCounts without(CareCounts council) {
        CareCounts rest = new CareCounts();
        rest.add(this, 1);
        rest.add(council, -1);
        return rest;
    }

    private void add(CareCounts other, double times) {
        exits.add(other.exits, times);
        moves.add(other.moves, times);
        add(destinations, other.destinations, times);
        add(reasons, other.reasons, times);
        add(entryCells, other.entryCells, times);
        add(entryVariation, other.entryVariation, times);
    }

    private static void add(double[][] to, double[][] from, double times) {
        for (int i = 0; i < to.length; i++) {
            for (int j = 0; j < to[i].length; j++) {
                to[i][j] += times * from[i][j];
            }
        }
    }
}
