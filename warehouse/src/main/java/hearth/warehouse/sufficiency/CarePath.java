package hearth.warehouse.sufficiency;

import java.util.List;

/**
 * Walks one child after the other through care, from event to event. Rates are constant between the ends of bands; the
 * wait for an event is drawn once and used up from band to band.
 */
final class CarePath {
    private static final double AFTER_LAST = Double.POSITIVE_INFINITY;

    private final List<Phase> phases;
    private final List<DrawnRates> ratesByPhase;
    private final SimulatedCounts counts;
    private final int lastDay;

    private DrawnRates rates;
    private int phase;
    private double endOfPhase;
    private int age;
    private int care;
    private int stay;
    private int state;
    private double placed;
    private double now;
    private double recordedUntil;

    CarePath(List<Phase> phases, DrawnRates drawn, SimulatedCounts counts, int lastDay) {
        this.phases = phases;
        this.ratesByPhase = phases.stream().map(phase -> phase.rates(drawn)).toList();
        this.rates = drawn;
        this.counts = counts;
        this.lastDay = lastDay;
    }

    /** Follows a child from a day until it leaves care, turns 18 or the forecast ends. */
    void walk(ChildInCare child, double from, double eighteenth, RandomStream random) {
        if (eighteenth <= from) {
            return;
        }
        enter(child, from);
        if (leavesBefore(Math.min(eighteenth, lastDay), child, random)) {
            int reason = Shares.kind(rates.reasons[age * Bands.CARE_COUNT + care], random.nextDouble());
            counts.leave(LeavingReason.ALL.get(reason), now);
        } else if (eighteenth <= lastDay) {
            record(eighteenth);
            counts.turn18(state, eighteenth);
        } else {
            record(AFTER_LAST);
        }
    }

    private boolean leavesBefore(double stop, ChildInCare child, RandomStream random) {
        double wait = random.nextExponential();
        while (now < stop) {
            double exit = rates.exits[cell(child.group(), Bands.CARE_COUNT, care)];
            double move = rates.moves[cell(child.group(), Bands.PLACEMENT_COUNT, stay)];
            double rate = exit + move + rates.allSteps[row()];
            double next = Math.min(stop, endOfBand(child));
            if (rate * (next - now) < wait) {
                wait -= rate * (next - now);
                now = next;
                cross(child);
            } else {
                now += wait / rate;
                record(now);
                double event = random.nextDouble() * rate;
                if (event < exit) {
                    return true;
                }
                move(event < exit + move ? destination(random) : step(random));
                wait = random.nextExponential();
            }
        }
        return false;
    }

    private void move(int to) {
        state = to;
        placed = now;
        stay = 0;
    }

    private void enter(ChildInCare child, double from) {
        now = from;
        startPhase(0);
        while (from >= endOfPhase) {
            startPhase(phase + 1);
        }
        recordedUntil = from;
        state = child.state();
        placed = child.placedSince();
        age = AgeBand.of(from - child.born()).index();
        care = Bands.index(Bands.IN_CARE, from - child.inCareSince());
        stay = Bands.index(Bands.IN_PLACEMENT, from - placed);
    }

    private int row() {
        return state * AgeBand.COUNT + age;
    }

    private int cell(int group, int bands, int band) {
        return ((group * PlacementState.COUNT + state) * AgeBand.COUNT + age) * bands + band;
    }

    private double endOfBand(ChildInCare child) {
        return Math.min(
                Math.min(endOfPhase, child.born() + AgeBand.endOf(age)),
                Math.min(
                        child.inCareSince() + Bands.end(Bands.IN_CARE, care),
                        placed + Bands.end(Bands.IN_PLACEMENT, stay)));
    }

    private void cross(ChildInCare child) {
        if (now >= endOfPhase) {
            startPhase(phase + 1);
        }
        if (now >= child.inCareSince() + Bands.end(Bands.IN_CARE, care)) {
            care++;
        }
        if (now >= placed + Bands.end(Bands.IN_PLACEMENT, stay)) {
            stay++;
        }
        if (now >= child.born() + AgeBand.endOf(age)) {
            record(now);
            age++;
        }
    }

    private int destination(RandomStream random) {
        return Shares.kind(rates.destinations[row()], random.nextDouble());
    }

    private int step(RandomStream random) {
        return Shares.kind(rates.steps[row()], random.nextDouble() * rates.allSteps[row()]);
    }

    private void startPhase(int number) {
        phase = number;
        rates = ratesByPhase.get(number);
        endOfPhase = phases.get(number).end;
    }

    private void record(double until) {
        counts.stay(state, age, recordedUntil, until);
        recordedUntil = until;
    }
}
