package hearth.warehouse.star;

import org.jspecify.annotations.Nullable;

/** What a year's return says of a care leaver. The columns are those of {@code tables/fact_care_leaver.yaml}. */
public record FactCareLeaver(
        String laCode,
        String childId,
        int collectionYear,
        @Nullable Integer ageYears,
        String inTouch,
        @Nullable String activity,
        @Nullable String accommodation,
        boolean isEligible,
        boolean isInTouch,
        @Nullable Boolean isInEducationEmploymentTraining,
        @Nullable Boolean isAccommodationJudged,
        @Nullable Boolean isAccommodationSuitable)
        implements StarRow {}
