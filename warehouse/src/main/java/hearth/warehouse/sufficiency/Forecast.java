package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Simulated futures of one council, and what they say together. */
public final class Forecast {
    private final LocalDate asOf;
    private final ReportDays reports;
    private final List<Future> futures;

    Forecast(LocalDate asOf, ReportDays reports, List<Future> futures) {
        this.asOf = asOf;
        this.reports = reports;
        this.futures = futures;
    }

    /** One future. */
    static final class Future {
        /** Children by report, age band and state. */
        final int[] stock;
        /** Days in care since the report before, by report and state. */
        final double[] childDays;
        /** Children who left since the report before, by report and reason. */
        final int[] leavers;
        /** Children who turned 18 with own carers since the report before, by report. */
        final int[] adultsWithOwnCarers;

        private Future(List<Future> councils) {
            this.stock = new int[councils.get(0).stock.length];
            this.childDays = new double[councils.get(0).childDays.length];
            this.leavers = new int[councils.get(0).leavers.length];
            this.adultsWithOwnCarers = new int[councils.get(0).adultsWithOwnCarers.length];
            for (Future council : councils) {
                Arrays.setAll(stock, i -> stock[i] + council.stock[i]);
                Arrays.setAll(childDays, i -> childDays[i] + council.childDays[i]);
                Arrays.setAll(leavers, i -> leavers[i] + council.leavers[i]);
                Arrays.setAll(adultsWithOwnCarers, i -> adultsWithOwnCarers[i] + council.adultsWithOwnCarers[i]);
            }
        }

        Future(SimulatedCounts counts) {
            this.stock = counts.stock();
            this.childDays = counts.childDays();
            this.leavers = counts.leavers();
            this.adultsWithOwnCarers = counts.adultsWithOwnCarers();
        }
    }

    /** Several councils together: future by future, so that the range of the sum is right. Made on one day for the same days. */
    public static Forecast sum(List<Forecast> forecasts) {
        Forecast first = forecasts.get(0);
        List<Future> sums = new ArrayList<>();
        for (int i = 0; i < first.futures.size(); i++) {
            int future = i;
            sums.add(new Future(forecasts.stream()
                    .map(forecast -> forecast.futures.get(future))
                    .toList()));
        }
        return new Forecast(first.asOf, first.reports, sums);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public ReportDays reports() {
        return reports;
    }

    public LocalDate day(int report) {
        return asOf.plusDays(reports.day(report));
    }

    List<Future> futures() {
        return futures;
    }

    /** Children at a report in each future. */
    public double[] children(int report, Cells cells) {
        return futures.stream()
                .mapToDouble(future -> cells.sum(future.stock, report * SimulatedCounts.CELLS))
                .toArray();
    }

    /** The mean number of children at a report. */
    public double mean(int report, Cells cells) {
        return Arrays.stream(children(report, cells)).average().orElseThrow();
    }

    public Interval interval(int report, Cells cells, double level) {
        return Interval.of(children(report, cells), level);
    }

    /** Children who left for a reason between the report before and this one, in each future. */
    public double[] leavers(int report, LeavingReason reason) {
        return futures.stream()
                .mapToDouble(future -> future.leavers[report * LeavingReason.COUNT + reason.index()])
                .toArray();
    }
}
