package hearth.warehouse.dashboard;

import hearth.warehouse.indicator.PeriodType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader chooses for a dashboard. Its value is bound to the queries, never written into them.
 *
 * @param name as queries write it after a colon
 * @param initial the value before a reader chooses; empty for what is newest, for the site's authority and its region
 * @param choices value to words, in order; none where the data say what there is, and for a number
 * @param bounds what a year, a date or a number may be
 */
public record Parameter(
        String name, Kind kind, String label, Optional<String> initial, Map<String, String> choices, Bounds bounds) {
    /** What its values are. */
    public enum Kind {
        /** The ONS code of the authority that was chosen for the site. */
        AUTHORITY,
        /** The ONS code of a region; the authority's own before a reader chooses. */
        REGION,
        /** The id of an indicator. */
        INDICATOR,
        /** A way of splitting figures, such as age_band. */
        BREAKDOWN,
        /** year, quarter or month. */
        PERIOD_TYPE,
        /** published, extract or local. */
        SOURCE,
        /** The calendar year in which a year ends: 2025 for 2024/25. */
        YEAR,
        /** The last day of a period. */
        DATE,
        /** An edition of the list of statistical neighbours, such as sn_2025. */
        NEIGHBOURS,
        /** One of a few texts. */
        CHOICE,
        /** A number that a reader types. */
        NUMBER
    }

    /**
     * What a value may be.
     *
     * @param earliest the first year
     * @param ends of which periods a date is the last day
     */
    public record Bounds(
            Optional<Integer> earliest,
            PeriodType ends,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            Optional<BigDecimal> step) {
        /** Of a kind that has none. */
        static final Bounds NONE =
                new Bounds(Optional.empty(), PeriodType.YEAR, Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether a number lies between the least and the most. */
        public boolean contain(BigDecimal number) {
            return least.stream().allMatch(bound -> bound.compareTo(number) <= 0)
                    && most.stream().allMatch(bound -> bound.compareTo(number) >= 0);
        }
    }
}
