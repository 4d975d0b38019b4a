package hearth.warehouse.care;

import java.util.Optional;

/** What a year's return says of a care leaver (OC3): the return's codes for contact, activity and accommodation. */
public record LeaverOutcome(String inTouch, String activity, String accommodation) {
    private static final String NOT_JUDGED = "GHR";
    private static final String NOT_KNOWN = "0";

    /** Whether the young person still counts: not dead, nor back with their parents for six months. */
    public boolean isEligible() {
        return !inTouch.equals("DIED") && !inTouch.equals("RHOM");
    }

    public boolean isInTouch() {
        return inTouch.equals("YES");
    }

    public boolean isInEducationEmploymentOrTraining() {
        return activity.startsWith("F") || activity.startsWith("P");
    }

    /** Whether the young person learns or works; empty when that is not known. */
    public Optional<Boolean> knownActivity() {
        return isAnswered(activity) ? Optional.of(isInEducationEmploymentOrTraining()) : Optional.empty();
    }

    public boolean isAccommodationSuitable() {
        return isAccommodationJudged() && accommodation.endsWith("1");
    }

    /** Whether the accommodation is suitable; empty when that is not judged or not known. */
    public Optional<Boolean> knownSuitability() {
        return isAccommodationJudged() && isAnswered(accommodation)
                ? Optional.of(isAccommodationSuitable())
                : Optional.empty();
    }

    /** Whether suitability is asked at all: not of those gone abroad, deported or of unknown residence. */
    public boolean isAccommodationJudged() {
        return accommodation.isEmpty() || NOT_JUDGED.indexOf(accommodation.charAt(0)) < 0;
    }

    private static boolean isAnswered(String code) {
        return !code.isEmpty() && !code.equals(NOT_KNOWN);
    }
}
