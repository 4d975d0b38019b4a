package hearth.warehouse.care;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The choices that published definitions leave open, each with its default in {@code definitions.yaml}.
 *
 * @param sameCarerMovesCount whether a move with the same carer (RNE T, U) is another placement
 * @param temporaryPlacementsCount whether a temporary placement (T0 to T4) and the return from it are further
 *     placements
 * @param adoptionByCarerCounts whether adoption by the current carer (into A3, A5) is another placement
 * @param longTermMonths how long without a break makes a child looked after long-term
 * @param longTermUnderAge the age under which a child counts as looked after long-term
 * @param settledYears how long with one carer makes a child settled
 * @param joinGapDays the longest gap between episodes treated as a typing error rather than time out of care
 * @param correctedStartDays how many days apart the starts of overlapping, like episodes may be for them to be one
 *     episode
 * @param firstReviewWorkingDays by which working day of care the first review is due
 * @param secondReviewMonths how long after the first review the second is due
 * @param laterReviewMonths how long after the previous review each later one is due
 */
public record Definitions(
        boolean sameCarerMovesCount,
        boolean temporaryPlacementsCount,
        boolean adoptionByCarerCounts,
        int longTermMonths,
        int longTermUnderAge,
        int settledYears,
        int joinGapDays,
        int correctedStartDays,
        int firstReviewWorkingDays,
        int secondReviewMonths,
        int laterReviewMonths)
        implements Serializable {

    /** The choices that ship with Hearth. */
    public static Definitions shipped() {
        List<String> faults = new ArrayList<>();
        Definitions definitions =
                read(YamlFields.parse("definitions.yaml", Resources.text("definitions.yaml"), faults));
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return definitions;
    }

    private static Definitions read(YamlFields fields) {
        try (fields) {
            return new Definitions(
                    fields.yesOrNo("same_carer_moves_count"),
                    fields.yesOrNo("temporary_placements_count"),
                    fields.yesOrNo("adoption_by_carer_counts"),
                    fields.integer("long_term_months"),
                    fields.integer("long_term_under_age"),
                    fields.integer("settled_years"),
                    fields.integer("join_gap_days"),
                    fields.integer("corrected_start_days"),
                    fields.integer("first_review_working_days"),
                    fields.integer("second_review_months"),
                    fields.integer("later_review_months"));
        }
    }
}
