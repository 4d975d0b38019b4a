package hearth.warehouse.sufficiency;

import java.io.Serializable;
import java.util.Arrays;

/** Events and days at risk by group, placement state, age band and band of time: what a piecewise-constant rate is fitted to. */
final class RateTable implements Serializable {
    private final int bands;
    private final double[] events;
    private final double[] days;

    RateTable(int bands) {
        this.bands = bands;
        this.events = new double[ChildGroup.COUNT * PlacementState.COUNT * AgeBand.COUNT * bands];
        this.days = new double[events.length];
    }

    int size() {
        return events.length;
    }

    boolean isEmpty() {
        return Arrays.stream(days).sum() <= 0;
    }

    double events(int cell) {
        return events[cell];
    }

    double days(int cell) {
        return days[cell];
    }

    int cell(int group, int state, int age, int band) {
        return ((group * PlacementState.COUNT + state) * AgeBand.COUNT + age) * bands + band;
    }

    /** The part of a cell's number that all groups and states share: its age band and band of time. */
    int ageAndBand(int cell) {
        return cell % (AgeBand.COUNT * bands);
    }

    int ageAndBandCount() {
        return AgeBand.COUNT * bands;
    }

    /** The number of a cell's group and state. */
    int home(int cell) {
        return cell / ageAndBandCount();
    }

    int homeCount() {
        return size() / ageAndBandCount();
    }

    /** The number of a cell's group, state and age band. */
    int homeAndAge(int cell) {
        return cell / bands;
    }

    int homeAndAgeCount() {
        return size() / bands;
    }

    int age(int cell) {
        return ageAndBand(cell) / bands;
    }

    void event(int cell) {
        events[cell]++;
    }

    /** A cell in words, such as {@code local/kinship/under_1/0}. */
    String name(int cell) {
        return ModelRow.cell(
                ChildGroup.ALL.get(home(cell) / PlacementState.COUNT),
                PlacementState.ALL.get(home(cell) % PlacementState.COUNT),
                AgeBand.ALL.get(age(cell)),
                cell % bands);
    }

    void add(int cell, double moreEvents, double moreDays) {
        events[cell] += moreEvents;
        days[cell] += moreDays;
    }

    void atRisk(int cell, double length) {
        days[cell] += length;
    }

    /** Adds a multiple of another table: −1 takes it out again. */
    void add(RateTable other, double times) {
        for (int cell = 0; cell < events.length; cell++) {
            events[cell] += times * other.events[cell];
            days[cell] += times * other.days[cell];
        }
    }
}
