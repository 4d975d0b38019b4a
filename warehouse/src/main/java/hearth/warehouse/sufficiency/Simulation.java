package hearth.warehouse.sufficiency;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Runs a fitted model forward many times. Each simulation draws the rates once, then follows every child in care and
 * every child who enters. Its numbers depend on the seed and its index alone, whatever the number of threads.
 */
public final class Simulation {
    /** Enough for a chart and its ranges, few enough to wait for. */
    public static final int USUAL_SIMULATIONS = 300;

    public static final long USUAL_SEED = 11;

    private static final int RATES = 0;
    private static final int MIX = 1;
    private static final int STOCK = 2;
    private static final int ARRIVALS = 3;
    private static final int ENTRANTS = ARRIVALS + ChildGroup.COUNT;
    private static final int MORE_ARRIVALS = ENTRANTS + ChildGroup.COUNT;
    private static final int MORE_ENTRANTS = MORE_ARRIVALS + 1;
    private static final int LEVERS = 100;

    private final FittedModel model;
    private final ReportDays reports;
    private final long seed;
    private final Birthdays birthdays;
    private final List<Phase> phases;

    private Simulation(FittedModel model, Scenario scenario, ReportDays reports, long seed) {
        this.model = model;
        this.reports = reports;
        this.seed = seed;
        this.phases = Phase.of(scenario, model.asOf);
        this.birthdays = new Birthdays(model.asOf, reports.last());
    }

    /** Simulates so many futures; reports reach at most six years ahead. */
    public static Forecast run(FittedModel model, ReportDays reports, int simulations, long seed) {
        return run(model, Scenario.base(), reports, simulations, seed);
    }

    /**
     * Simulates so many futures in which levers are pulled. What they do not touch happens as in the base of the same
     * seed, so that differences from it are not chance.
     */
    public static Forecast run(FittedModel model, Scenario scenario, ReportDays reports, int simulations, long seed) {
        if (reports.last() > FittedModel.LONGEST_YEARS * AgeBand.DAYS_IN_YEAR) {
            throw new IllegalArgumentException("day " + reports.last() + " is more than six years ahead");
        }
        Simulation simulation = new Simulation(model, scenario, reports, seed);
        return new Forecast(
                model.asOf,
                reports,
                IntStream.range(0, simulations)
                        .parallel()
                        .mapToObj(simulation::simulate)
                        .toList());
    }

    private Forecast.Future simulate(int index) {
        RandomStream random = new RandomStream();
        SimulatedCounts counts = new SimulatedCounts(reports);
        DrawnRates rates = new DrawnRates(model, random.startAt(seed, index, RATES, 0));
        CarePath path = new CarePath(phases, rates, counts, reports.last());
        for (int i = 0; i < model.stock.size(); i++) {
            ChildInCare child = model.stock.get(i).child(random.startAt(seed, index, STOCK, i));
            path.walk(child, 0, birthdays.eighteenth(child.born()), random);
        }
        for (int group = 0; group < ChildGroup.COUNT; group++) {
            enter(group, index, path);
        }
        return new Forecast.Future(counts);
    }

    /** Draws the rates at which a group enters, then the times. */
    static RandomStream arrivals(long seed, int index, int group) {
        return new RandomStream().startAt(seed, index, ARRIVALS + group, 0);
    }

    /** Children of a group who enter without levers, and those whom levers add. */
    private void enter(int group, int index, CarePath path) {
        EntryModel entries = model.entries.get(group);
        double[] shares = entries.mix.draw(new RandomStream().startAt(seed, index, MIX, group));
        RandomStream random = arrivals(seed, index, group);
        double[] rates = entries.level.draw(random);
        Entrants entrants = new Entrants(entries, shares, group, index);
        entrants.follow(new Arrivals(rates, random), ENTRANTS, path, entering -> Math.min(1, entering));
        double most = phases.stream()
                        .mapToDouble(phase -> phase.mostEntries(group))
                        .max()
                        .orElse(1)
                - 1;
        if (most > 0) {
            double[] added = Arrays.stream(rates).map(rate -> rate * most).toArray();
            Arrivals more = new Arrivals(added, new RandomStream().startAt(seed, index, MORE_ARRIVALS, group));
            entrants.follow(more, MORE_ENTRANTS, path, entering -> Math.max(0, entering - 1) / most);
        }
    }

    /** Children who enter in one simulation. */
    private final class Entrants {
        private final EntryModel entries;
        private final double[] shares;
        private final int group;
        private final int index;
        private final RandomStream random = new RandomStream();
        private final RandomStream levers = new RandomStream();

        Entrants(EntryModel entries, double[] shares, int group, int index) {
            this.entries = entries;
            this.shares = shares;
            this.group = group;
            this.index = index;
        }

        /** Follows each who arrives, with the chance that levers leave; what they change has random numbers of its own. */
        void follow(Arrivals times, int purpose, CarePath path, DoubleUnaryOperator chance) {
            double time = times.next();
            int number = 0;
            for (int entrant = 0; time < reports.last(); entrant++) {
                random.startAt(seed, index, purpose + group, entrant);
                levers.startAt(seed, index, purpose + group + LEVERS, entrant);
                int cell = Shares.kind(shares, random.nextDouble());
                double born = Math.floor(time - entries.age(cell / PlacementState.COUNT, random));
                while (time >= phases.get(number).end) {
                    number++;
                }
                Phase phase = phases.get(number);
                if (levers.nextDouble() < chance.applyAsDouble(phase.entries(group, cell / PlacementState.COUNT))) {
                    int state = first(cell % PlacementState.COUNT, phase);
                    ChildInCare child = new ChildInCare(group, state, born, time, time);
                    path.walk(child, time, birthdays.eighteenth(born), random);
                }
                time = times.next();
            }
        }

        private int first(int state, Phase phase) {
            return state == PlacementState.AGENCY_FOSTERING.index() && levers.nextDouble() < phase.ownCarersFirst()
                    ? PlacementState.OWN_FOSTERING.index()
                    : state;
        }
    }

    /** Times of a Poisson process whose rate changes from step to step. */
    private static final class Arrivals {
        private final double[] rates;
        private final RandomStream random;
        private int step;
        private double time;

        Arrivals(double[] rates, RandomStream random) {
            this.rates = rates;
            this.random = random;
        }

        double next() {
            double wait = random.nextExponential();
            while (step < rates.length) {
                double end = (step + 1) * EntryLevel.STEP_DAYS;
                if (rates[step] * (end - time) > wait) {
                    time += wait / rates[step];
                    return time;
                }
                wait -= rates[step] * (end - time);
                time = end;
                step++;
            }
            return Double.POSITIVE_INFINITY;
        }
    }
}
