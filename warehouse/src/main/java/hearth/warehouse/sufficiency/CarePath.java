package hearth.warehouse.sufficiency;

/**
 * Walks one child after the other through care, from event to event. Rates are constant between the ends of bands; the
 * wait for an event is drawn once and used up from band to band.
 */
final class CarePath {
    private static final double AFTER_LAST = Double.POSITIVE_INFINITY;

    private final DrawnRates rates;
    private final SimulatedCounts counts;
    private final int lastDay;

    private int age;
    private int care;
    private int stay;
    private int state;
    private double placed;
    private double now;
    private double recordedUntil;

    CarePath(DrawnRates rates, SimulatedCounts counts, int lastDay) {
        this.rates = rates;
        this.counts = counts;
        this.lastDay = lastDay;
    }

    /** Follows a child from a day until it leaves care, turns 18 or the forecast ends. */
    void walk(ChildInCare child, double from, double eighteenth, RandomStream random) {
        if (eighteenth <= from) {
            return;
        }
        enter(child, from);
        double stop = Math.min(eighteenth, lastDay);
        double wait = random.nextExponential();
        while (now < stop) {
            double exit = rates.exits[cell(child.group(), Bands.CARE_COUNT, care)];
            double rate = exit + rates.moves[cell(child.group(), Bands.PLACEMENT_COUNT, stay)];
            double next = Math.min(stop, endOfBand(child));
            if (rate * (next - now) < wait) {
                wait -= rate * (next - now);
                now = next;
                cross(child);
            } else {
                now += wait / rate;
                if (random.nextDouble() * rate < exit) {
                    leave(random);
                    return;
                }
                move(random);
                wait = random.nextExponential();
            }
        }
        if (eighteenth <= lastDay) {
            record(eighteenth);
            counts.leave(LeavingReason.ADULT, eighteenth);
        } else {
            record(AFTER_LAST);
        }
    }

    private void enter(ChildInCare child, double from) {
        now = from;
        recordedUntil = from;
        state = child.state();
        placed = child.placedSince();
        age = AgeBand.of(from - child.born()).index();
        care = Bands.index(Bands.IN_CARE, from - child.inCareSince());
        stay = Bands.index(Bands.IN_PLACEMENT, from - placed);
    }

    private int cell(int group, int bands, int band) {
        return ((group * PlacementState.COUNT + state) * AgeBand.COUNT + age) * bands + band;
    }

    private double endOfBand(ChildInCare child) {
        return Math.min(
                child.born() + AgeBand.endOf(age),
                Math.min(
                        child.inCareSince() + Bands.end(Bands.IN_CARE, care),
                        placed + Bands.end(Bands.IN_PLACEMENT, stay)));
    }

    private void cross(ChildInCare child) {
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

    private void move(RandomStream random) {
        record(now);
        state = Shares.kind(rates.destinations[state * AgeBand.COUNT + age], random.nextDouble());
        placed = now;
        stay = 0;
    }

    private void leave(RandomStream random) {
        record(now);
        int reason = Shares.kind(rates.reasons[age * Bands.CARE_COUNT + care], random.nextDouble());
        counts.leave(LeavingReason.ALL.get(reason), now);
    }

    private void record(double until) {
        counts.stay(state, age, recordedUntil, until);
        recordedUntil = until;
    }
}
