package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A care leaver. The columns are those of {@code tables/cohort_care_leaver.yaml}. */
public record CohortCareLeaver(
        String laCode,
        String childId,
        LocalDate yearEnd,
        @Nullable Integer ageYears,
        String ageLabel,
        String sex,
        @Nullable String ethnicity,
        String ethnicGroup,
        String inTouch,
        @Nullable String activity,
        @Nullable Boolean isInEducationEmploymentTraining,
        @Nullable String accommodation,
        @Nullable Boolean isAccommodationSuitable,
        @Nullable Boolean isAccommodationJudged,
        @Nullable Boolean wasFosteredUntil18,
        String ageAndContact,
        String ageAndActivity,
        String ageAndHome)
        implements StarRow {}
