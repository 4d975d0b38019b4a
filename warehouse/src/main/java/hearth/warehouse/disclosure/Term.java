package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.Breakdown;

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
}
