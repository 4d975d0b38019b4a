package hearth.jobs.mart;

import hearth.jobs.mart.Compiled.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was gathered in one cell, for every aggregate of a cohort. */
final class CellTotals {
    private final List<Aggregate> aggregates;
    private final long[] totals;
    private final int[] counts;
    /** The values behind the percentiles, which need all of them. */
    private final long[] @Nullable [] values;

    CellTotals(List<Aggregate> aggregates) {
        this.aggregates = aggregates;
        this.totals = new long[aggregates.size()];
        this.counts = new int[aggregates.size()];
        this.values = new long[aggregates.size()][];
    }

    /** How many aggregates it gathers. */
    int size() {
        return totals.length;
    }

    /** Takes in one row for an aggregate that counts. */
    void count(int aggregate) {
        counts[aggregate]++;
    }

    /** Takes in what an aggregate gathers of one row. */
    void add(int aggregate, long amount) {
        int count = counts[aggregate]++;
        switch (aggregates.get(aggregate).gathering()) {
            case COUNT -> {}
            case SUM -> totals[aggregate] += amount;
            case MAX -> totals[aggregate] = count == 0 ? amount : Math.max(totals[aggregate], amount);
            case MIN -> totals[aggregate] = count == 0 ? amount : Math.min(totals[aggregate], amount);
            case PERCENTILE -> {
                long[] known = values[aggregate];
                long[] roomy =
                        known == null ? new long[8] : count < known.length ? known : Arrays.copyOf(known, 2 * count);
                roomy[count] = amount;
                values[aggregate] = roomy;
            }
        }
    }

    /** The results of all aggregates, in their order; null for a sum, an extreme or a percentile of nothing. */
    @Nullable
    Object[] results() {
        @Nullable Object[] results = new @Nullable Object[totals.length];
        for (int i = 0; i < totals.length; i++) {
            results[i] = result(i);
        }
        return results;
    }

    private @Nullable Object result(int i) {
        Aggregate aggregate = aggregates.get(i);
        if (aggregate.isCount()) {
            return (long) counts[i];
        }
        long[] known = values[i];
        if (counts[i] == 0) {
            return null;
        }
        if (known != null) {
            return percentile(Arrays.copyOf(known, counts[i]), aggregate.quantile());
        }
        return aggregate.kind() == Kind.DAY ? (Object) LocalDate.ofEpochDay(totals[i]) : (Object) totals[i];
    }

    /** The value below which a share of the others lies, between two of them in proportion, as SQL's percentile has it. */
    private static double percentile(long[] values, double share) {
        Arrays.sort(values);
        double position = (values.length - 1) * share;
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        return below == above || values[below] == values[above]
                ? values[below]
                : (above - position) * values[below] + (position - below) * values[above];
    }
}
