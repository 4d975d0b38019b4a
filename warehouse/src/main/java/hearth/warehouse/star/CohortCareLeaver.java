package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A care leaver. The columns are those of {@code tables/cohort_care_leaver.yaml}. */
public record CohortCareLeaver(
        String laCode,
        String childId,
        LocalDate yearEnd,
        int ageYears,
        String ageLabel,
        String sex,
        @Nullable String ethnicity,
        String ethnicGroup,
        String inTouch,
        @Nullable String activity,
        boolean isInEducationEmploymentTraining,
        @Nullable String accommodation,
        boolean isAccommodationSuitable,
        boolean isAccommodationJudged,
        @Nullable Boolean wasFosteredUntil18)
        implements StarRow {}
