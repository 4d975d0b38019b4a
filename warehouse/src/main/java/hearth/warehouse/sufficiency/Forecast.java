package hearth.warehouse.sufficiency;

import java.time.LocalDate;
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

        Future(SimulatedCounts counts) {
            this.stock = counts.stock();
            this.childDays = counts.childDays();
            this.leavers = counts.leavers();
        }
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
