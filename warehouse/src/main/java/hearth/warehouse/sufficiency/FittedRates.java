package hearth.warehouse.sufficiency;

import java.util.Arrays;

/**
 * Rates of one kind of event as gamma posteriors by cell. The prior of a cell is the rate of all councils in it, itself
 * drawn towards the rate of the cell's age band and band of time in that kind of home, times how the council differs at
 * that age; with one council alone the prior is the rate of age band and band of time in that kind of home.
 */
final class FittedRates {
    /** Events that a prior weighs as much as. */
    private static final double WEIGHT = 6;
    /** Events by which a council must differ from others at an age before most of the difference is believed. */
    private static final double COUNCIL_WEIGHT = 25;

    private final double[] shapes;
    private final double[] days;

    private FittedRates(double[] shapes, double[] days) {
        this.shapes = shapes;
        this.days = days;
    }

    /** Fits to a council's own counts, with those of others, which may be empty, as the prior. */
    static FittedRates of(RateTable own, RateTable others) {
        if (others.isEmpty()) {
            return posterior(own, ofAgeAndBand(own));
        }
        double[] prior = ofAgeAndBand(others);
        for (int cell = 0; cell < prior.length; cell++) {
            prior[cell] = shrunk(others.events(cell), others.days(cell), prior[cell], WEIGHT);
        }
        double[] differences = differences(own, prior);
        for (int cell = 0; cell < prior.length; cell++) {
            prior[cell] *= differences[own.age(cell)];
        }
        return posterior(own, prior);
    }

    static FittedRates of(double[] shapes, double[] days) {
        return new FittedRates(shapes.clone(), days.clone());
    }

    double shape(int cell) {
        return shapes[cell];
    }

    double days(int cell) {
        return days[cell];
    }

    /** Rates a day, one draw of every cell. */
    double[] draw(RandomStream random) {
        double[] rates = new double[shapes.length];
        for (int cell = 0; cell < rates.length; cell++) {
            rates[cell] = random.nextGamma(shapes[cell]) / days[cell];
        }
        return rates;
    }

    private static FittedRates posterior(RateTable own, double[] prior) {
        double[] shapes = new double[prior.length];
        double[] days = new double[prior.length];
        for (int cell = 0; cell < prior.length; cell++) {
            shapes[cell] = own.events(cell) + WEIGHT;
            days[cell] = own.days(cell) + WEIGHT / prior[cell];
        }
        return new FittedRates(shapes, days);
    }

    private static double[] ofAgeAndBand(RateTable table) {
        double[] events = new double[table.ageAndBandCount()];
        double[] days = new double[events.length];
        double allEvents = 0.5;
        double allDays = AgeBand.DAYS_IN_YEAR;
        for (int cell = 0; cell < table.size(); cell++) {
            events[table.ageAndBand(cell)] += table.events(cell);
            days[table.ageAndBand(cell)] += table.days(cell);
            allEvents += table.events(cell);
            allDays += table.days(cell);
        }
        double[] rates = new double[table.size()];
        for (int cell = 0; cell < rates.length; cell++) {
            int shared = table.ageAndBand(cell);
            rates[cell] = shrunk(events[shared], days[shared], allEvents / allDays, WEIGHT);
        }
        return timesHome(rates, table);
    }

    /** Rates times how children in one kind of home differ from all of their age: those placed for adoption leave sooner. */
    private static double[] timesHome(double[] rates, RateTable table) {
        int cells = table.ageAndBandCount();
        double[] events = new double[table.size() / cells];
        double[] expected = new double[events.length];
        for (int cell = 0; cell < rates.length; cell++) {
            events[cell / cells] += table.events(cell);
            expected[cell / cells] += table.days(cell) * rates[cell];
        }
        double[] times = new double[rates.length];
        Arrays.setAll(times, cell -> rates[cell] * (events[cell / cells] + WEIGHT) / (expected[cell / cells] + WEIGHT));
        return times;
    }

    private static double[] differences(RateTable own, double[] prior) {
        double[] events = new double[AgeBand.COUNT];
        double[] expected = new double[AgeBand.COUNT];
        for (int cell = 0; cell < own.size(); cell++) {
            events[own.age(cell)] += own.events(cell);
            expected[own.age(cell)] += own.days(cell) * prior[cell];
        }
        double[] differences = new double[AgeBand.COUNT];
        for (int age = 0; age < differences.length; age++) {
            differences[age] = (events[age] + COUNCIL_WEIGHT) / (expected[age] + COUNCIL_WEIGHT);
        }
        return differences;
    }

    private static double shrunk(double events, double days, double prior, double weight) {
        return (events + weight) / (days + weight / prior);
    }
}
