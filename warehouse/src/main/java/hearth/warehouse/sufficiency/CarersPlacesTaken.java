package hearth.warehouse.sufficiency;

import java.time.LocalDate;

/**
 * Places of own carers that young people take who stay with them after 18 (Staying Put, Children Act 1989, section
 * 23CZA): until 21 at most, and no longer looked after. Those who turned 18 before a scenario are not known of.
 */
public final class CarersPlacesTaken {
    private static final int MOST_YEARS = 3;
    private static final CarersPlacesTaken NONE = new CarersPlacesTaken(new double[0][0]);

    /** By future and report. */
    private final double[][] places;

    private CarersPlacesTaken(double[][] places) {
        this.places = places;
    }

    /** By nobody. */
    public static CarersPlacesTaken none() {
        return NONE;
    }

    /** By those who turn 18 in a forecast, of whom a scenario says how many stay. */
    public static CarersPlacesTaken of(Forecast forecast, Scenario scenario) {
        int reports = forecast.reports().count();
        double[] shares = new double[reports];
        double all = 0;
        for (int report = 0; report < reports; report++) {
            shares[report] = scenario.stayingPut(forecast.day(report));
            all += shares[report];
        }
        return all > 0
                ? new CarersPlacesTaken(forecast.futures().stream()
                        .map(future -> taken(forecast, future.adultsWithOwnCarers, shares))
                        .toArray(double[][]::new))
                : NONE;
    }

    private static double[] taken(Forecast forecast, int[] adults, double[] shares) {
        double[] taken = new double[adults.length];
        for (int report = 0; report < adults.length; report++) {
            LocalDate earliest = forecast.day(report).minusYears(MOST_YEARS);
            for (int turned = 0; turned <= report; turned++) {
                if (forecast.day(turned).isAfter(earliest)) {
                    taken[report] += adults[turned] * shares[turned];
                }
            }
        }
        return taken;
    }

    /** In a future, at a report. */
    double in(int future, int report) {
        return places.length == 0 ? 0 : places[future][report];
    }
}
