package hearth.warehouse.sufficiency;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a forecast costs in each of its futures: days in care, placed where there are places, times prices; not rounded. */
public final class Cost {
    /** Pounds by future, report and state. */
    private final double[][] pounds;

    private Cost(double[][] pounds) {
        this.pounds = pounds;
    }

    /** Prices a forecast. */
    public static Cost of(Forecast forecast, Capacity capacity, Prices prices) {
        return of(forecast, capacity, CarersPlacesTaken.none(), prices);
    }

    /**
     * The same; what young people cost who stay after 18 is not in it.
     *
     * @param taken places of own carers that leave fewer for children
     */
    public static Cost of(Forecast forecast, Capacity capacity, CarersPlacesTaken taken, Prices prices) {
        ReportDays reports = forecast.reports();
        double[] daily = new double[reports.count() * PlacementState.COUNT];
        for (int report = 0; report < reports.count(); report++) {
            for (PlacementState state : PlacementState.values()) {
                daily[report * PlacementState.COUNT + state.index()] =
                        prices.dailyPounds(state, forecast.asOf(), reports.dayBefore(report), reports.day(report));
            }
        }
        double[][] usable = IntStream.range(0, reports.count())
                .mapToObj(report -> capacity.usable(forecast.day(report)))
                .toArray(double[][]::new);
        boolean isLimited = !capacity.places().isEmpty();
        return new Cost(IntStream.range(0, forecast.futures().size())
                .parallel()
                .mapToObj(number -> {
                    Forecast.Future future = forecast.futures().get(number);
                    return priced(
                            isLimited
                                    ? placed(future, reports, report -> left(usable[report], taken.in(number, report)))
                                    : future.childDays,
                            daily);
                })
                .toArray(double[][]::new));
    }

    /** Pounds in each future from one report period to another, both included. */
    public double[] pounds(int first, int last, List<PlacementState> states) {
        return Arrays.stream(pounds)
                .mapToDouble(future -> {
                    double sum = 0;
                    for (int report = first; report <= last; report++) {
                        for (PlacementState state : states) {
                            sum += future[report * PlacementState.COUNT + state.index()];
                        }
                    }
                    return sum;
                })
                .toArray();
    }

    public double mean(int first, int last, List<PlacementState> states) {
        return Arrays.stream(pounds(first, last, states)).average().orElseThrow();
    }

    public Interval interval(int first, int last, List<PlacementState> states, double level) {
        return Interval.of(pounds(first, last, states), level);
    }

    /** Usable places without those of own carers that are taken. */
    private static double[] left(double[] usable, double taken) {
        double[] left = usable.clone();
        int own = PlacementState.OWN_FOSTERING.index();
        left[own] = Math.max(0, left[own] - taken);
        return left;
    }

    private static double[] placed(Forecast.Future future, ReportDays reports, IntFunction<double[]> usable) {
        double[] placed = new double[future.childDays.length];
        for (int report = 0; report < reports.count(); report++) {
            int from = report * PlacementState.COUNT;
            double days = Math.max(1, reports.day(report) - reports.dayBefore(report));
            double[] children = new double[PlacementState.COUNT];
            Arrays.setAll(children, state -> future.childDays[from + state] / days);
            double[] homes = Capacity.placed(children, usable.apply(report));
            for (int state = 0; state < homes.length; state++) {
                placed[from + state] = homes[state] * days;
            }
        }
        return placed;
    }

    private static double[] priced(double[] childDays, double[] daily) {
        double[] pounds = new double[childDays.length];
        Arrays.setAll(pounds, i -> childDays[i] * daily[i]);
        return pounds;
    }
}
