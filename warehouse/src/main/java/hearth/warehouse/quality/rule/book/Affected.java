package hearth.warehouse.quality.rule.book;

import java.util.Set;
import java.util.TreeSet;

/** The indicators that a kind of mistake can change, by their ids in the catalogue. */
final class Affected {
    static final Set<String> NUMBER_LOOKED_AFTER = Set.of("children_looked_after", "children_looked_after_rate");
    static final Set<String> STARTED = Set.of("started_looked_after", "started_looked_after_rate");
    static final Set<String> CEASED = Set.of("ceased_looked_after", "ceased_looked_after_rate");
    static final Set<String> REASONS_FOR_LEAVING = Set.of("adopted_share", "special_guardianship_share");
    static final Set<String> STABILITY = Set.of("three_or_more_placements", "same_carer_two_years");
    static final Set<String> PLACEMENT_TYPE =
            Set.of("fostered", "in_house_fostering", "residential", "supported_accommodation", "placed_with_parents");
    static final Set<String> IN_HOUSE = Set.of("in_house_fostering");
    static final Set<String> DISTANCE = Set.of("placed_outside_authority", "placed_over_20_miles_outside");
    static final Set<String> UNACCOMPANIED = Set.of("unaccompanied_share");
    static final Set<String> HEALTH_CHECKS = Set.of("health_assessment", "dental_check", "immunisations");
    static final Set<String> SDQ = Set.of("average_sdq_score");
    static final Set<String> LEAVERS =
            Set.of("care_leavers_in_education_employment_training", "care_leavers_suitable_accommodation");

    /** All that depends on when a child was in care. */
    static final Set<String> TIME_IN_CARE = all(NUMBER_LOOKED_AFTER, STARTED, CEASED, STABILITY, PLACEMENT_TYPE);

    /** All that depends on a child's age. */
    static final Set<String> AGE = all(TIME_IN_CARE, LEAVERS, SDQ);

    /** All that counts children with health outcomes. */
    static final Set<String> HEALTH = all(HEALTH_CHECKS, SDQ);

    private Affected() {}

    @SafeVarargs
    static Set<String> all(Set<String>... groups) {
        Set<String> all = new TreeSet<>();
        for (Set<String> group : groups) {
            all.addAll(group);
        }
        return Set.copyOf(all);
    }
}
