package hearth.warehouse.sufficiency;

import java.util.stream.IntStream;

/**
 * Runs a fitted model forward many times. Each simulation draws the rates once, then follows every child in care and
 * every child who enters. Its numbers depend on the seed and its index alone, whatever the number of threads.
 */
public final class Simulation {
    private static final int RATES = 0;
    private static final int MIX = 1;
    private static final int STOCK = 2;
    private static final int ARRIVALS = 3;
    private static final int ENTRANTS = ARRIVALS + ChildGroup.COUNT;

    private final FittedModel model;
    private final ReportDays reports;
    private final long seed;
    private final Birthdays birthdays;

    private Simulation(FittedModel model, ReportDays reports, long seed) {
        this.model = model;
        this.reports = reports;
        this.seed = seed;
        this.birthdays = new Birthdays(model.asOf, reports.last());
    }

    /** Simulates so many futures; reports reach at most six years ahead. */
    public static Forecast run(FittedModel model, ReportDays reports, int simulations, long seed) {
        if (reports.last() > FittedModel.LONGEST_YEARS * AgeBand.DAYS_IN_YEAR) {
            throw new IllegalArgumentException("day " + reports.last() + " is more than six years ahead");
        }
        Simulation simulation = new Simulation(model, reports, seed);
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
        CarePath path = new CarePath(rates, counts, reports.last());
        for (int i = 0; i < model.stock.size(); i++) {
            ChildInCare child = model.stock.get(i);
            path.walk(child, 0, birthdays.eighteenth(child.born()), random.startAt(seed, index, STOCK, i));
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

    private void enter(int group, int index, CarePath path) {
        EntryModel entries = model.entries.get(group);
        RandomStream arrivals = arrivals(seed, index, group);
        RandomStream random = new RandomStream();
        double[] shares = entries.mix.draw(random.startAt(seed, index, MIX, group));
        Arrivals times = new Arrivals(entries.level.draw(arrivals), arrivals);
        double time = times.next();
        for (int entrant = 0; time < reports.last(); entrant++) {
            random.startAt(seed, index, ENTRANTS + group, entrant);
            int cell = Shares.kind(shares, random.nextDouble());
            double born = Math.floor(time - entries.age(cell / PlacementState.COUNT, random));
            ChildInCare child = new ChildInCare(group, cell % PlacementState.COUNT, born, time, time);
            path.walk(child, time, birthdays.eighteenth(born), random);
            time = times.next();
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
