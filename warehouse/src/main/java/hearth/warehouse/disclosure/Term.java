package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.Breakdown;
import org.jspecify.annotations.Nullable;

/**
 * Which children of a cohort are counted.
 *
 * @param cohort the cohort's id
 * @param counted an SQL aggregate over its rows
 * @param breakdown the breakdown whose group is counted; all when every group is
 */
record Term(String cohort, String counted, String breakdown, String group) {
    static Term whole(String cohort, String counted) {
        return new Term(cohort, counted, Breakdown.ALL, Breakdown.ALL);
    }

    /** The children of all groups. */
    Term everyone() {
        return whole(cohort, counted);
    }

    boolean isWhole() {
        return breakdown.equals(Breakdown.ALL);
    }

    // Both written out, as those of a record are far slower until they have been compiled thoroughly.
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Term term
                && group.equals(term.group)
                && counted.equals(term.counted)
                && breakdown.equals(term.breakdown)
                && cohort.equals(term.cohort);
    }

    @Override
    public int hashCode() {
        return ((cohort.hashCode() * 31 + counted.hashCode()) * 31 + breakdown.hashCode()) * 31 + group.hashCode();
    }
}
