package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.PeriodType;
import java.util.Comparator;

/** What figures of one period after the other are of: an indicator, in all children or in a group of a breakdown. */
public record Series(String indicator, PeriodType periodType, String breakdown, String breakdownValue)
        implements Comparable<Series> {
    private static final Comparator<Series> ORDER = Comparator.comparing(Series::indicator)
            .thenComparing(Series::periodType)
            .thenComparing(Series::breakdown)
            .thenComparing(Series::breakdownValue);

    boolean isWhole() {
        return breakdown.equals(Breakdown.ALL);
    }

    @Override
    public int compareTo(Series other) {
        return this == other ? 0 : ORDER.compare(this, other);
    }

    // Written out, as the one of a record is far slower until it has been compiled thoroughly.
    @Override
    public int hashCode() {
        return ((indicator.hashCode() * 31 + periodType.hashCode()) * 31 + breakdown.hashCode()) * 31
                + breakdownValue.hashCode();
    }
}
