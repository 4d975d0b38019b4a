package hearth.warehouse.sufficiency;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/**
 * Rates of one kind of event as gamma posteriors by cell. The prior of a cell is the rate of all councils in it, itself
 * drawn towards the rate of the cell's age band and band of time in that kind of home and there at that age, times how the
 * council differs at that age; with one council alone the prior is that rate.
 */
final class FittedRates {
    /** Events that a prior weighs as much as. */
    private static final double WEIGHT = 6;
    /** Events by which a council must differ from others at an age before most of the difference is believed. */
    private static final double COUNCIL_WEIGHT = 25;

    /** After so many little changes any more. */
    private static final int ROUNDS = 2;

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
        scale(prior, differences(own, cell -> prior[cell], AgeBand.COUNT, own::age, COUNCIL_WEIGHT), own::age);
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

    /** The prior of each kind of home is scaled until the rates explain as many events in it as there were, or nearly. */
    private static FittedRates posterior(RateTable own, double[] prior) {
        double[] scaled = prior.clone();
        FittedRates rates = weighed(own, scaled);
        for (int round = 0; round < ROUNDS; round++) {
            scale(
                    scaled,
                    differences(own, cell -> rate(own, scaled, cell), own.homeCount(), own::home, WEIGHT),
                    own::home);
            rates = weighed(own, scaled);
        }
        return rates;
    }

    private static void scale(double[] rates, double[] differences, IntUnaryOperator group) {
        for (int cell = 0; cell < rates.length; cell++) {
            rates[cell] *= differences[group.applyAsInt(cell)];
        }
    }

    private static FittedRates weighed(RateTable own, double[] prior) {
        double[] shapes = new double[prior.length];
        double[] days = new double[prior.length];
        for (int cell = 0; cell < prior.length; cell++) {
            shapes[cell] = own.events(cell) + WEIGHT;
            days[cell] = own.days(cell) + WEIGHT / prior[cell];
        }
        return new FittedRates(shapes, days);
    }

    private static double rate(RateTable own, double[] prior, int cell) {
        return shrunk(own.events(cell), own.days(cell), prior[cell], WEIGHT);
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
        scale(rates, differences(table, cell -> rates[cell], table.homeCount(), table::home, WEIGHT), table::home);
        for (int round = 0; round < ROUNDS; round++) {
            scale(
                    rates,
                    differences(
                            table,
                            cell -> rate(table, rates, cell),
                            table.homeAndAgeCount(),
                            table::homeAndAge,
                            WEIGHT),
                    table::homeAndAge);
        }
        return rates;
    }

    /** By how much more events than expected there were in each group of cells, drawn towards 1 by so many of them. */
    private static double[] differences(
            RateTable table, IntToDoubleFunction rate, int groups, IntUnaryOperator group, double weight) {
        double[] events = new double[groups];
        double[] expected = new double[groups];
        for (int cell = 0; cell < table.size(); cell++) {
            events[group.applyAsInt(cell)] += table.events(cell);
            expected[group.applyAsInt(cell)] += table.days(cell) * rate.applyAsDouble(cell);
        }
        double[] differences = new double[groups];
        Arrays.setAll(differences, one -> (events[one] + weight) / (expected[one] + weight));
        return differences;
    }

    private static double shrunk(double events, double days, double prior, double weight) {
        return (events + weight) / (days + weight / prior);
    }
}
