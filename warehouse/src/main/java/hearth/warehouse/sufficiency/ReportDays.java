package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The days that a forecast gives figures for, counted from the day of the forecast. */
public final class ReportDays {
    private final int[] days;
    private final int[] firstFrom;

    private ReportDays(int[] days) {
        if (days.length == 0 || days[0] < 0 || IntStream.range(1, days.length).anyMatch(i -> days[i] <= days[i - 1])) {
            throw new IllegalArgumentException("report days must be in order, from 0 on: " + Arrays.toString(days));
        }
        this.days = days;
        this.firstFrom = new int[last() + 2];
        int report = 0;
        for (int day = 0; day <= last(); day++) {
            report += day > days[report] ? 1 : 0;
            firstFrom[day] = report;
        }
        firstFrom[last() + 1] = days.length;
    }

    public static ReportDays of(int... days) {
        return new ReportDays(days.clone());
    }

    /** The end of each of the months that follow a day. */
    public static ReportDays months(LocalDate from, int count) {
        return new ReportDays(IntStream.rangeClosed(1, count)
                .map(month -> (int)
                        ChronoUnit.DAYS.between(from, from.plusMonths(month).with(TemporalAdjusters.lastDayOfMonth())))
                .toArray());
    }

    public int count() {
        return days.length;
    }

    public int day(int report) {
        return days[report];
    }

    /** Where the period of a report begins: the day of the report before, or that of the forecast. */
    int dayBefore(int report) {
        return report == 0 ? 0 : days[report - 1];
    }

    int last() {
        return days[days.length - 1];
    }

    /** The first report on which something that happened at a time has happened; the count of reports after the last. */
    int firstFrom(double time) {
        return time > last() ? days.length : firstFrom[(int) Math.ceil(time)];
    }
}
