package hearth.warehouse.care;

import java.util.Optional;

/** What a year's return reports about a care leaver (OC3): the codes for contact, activity and accommodation. */
public record LeaverOutcome(String inTouch, String activity, String accommodation) {
    private static final String NOT_JUDGED = "GHR";
    private static final String NOT_KNOWN = "0";

    /** Whether it counts the young person: they have not died, nor been back with their parents for six months. */
    public boolean isEligible() {
        return !inTouch.equals("DIED") && !inTouch.equals("RHOM");
    }

    public boolean isInTouch() {
        return inTouch.equals("YES");
    }

    public boolean isInEducationEmploymentOrTraining() {
        return activity.startsWith("F") || activity.startsWith("P");
    }

    /** Whether the young person is in education, employment or training; empty when not known. */
    public Optional<Boolean> knownActivity() {
        return isAnswered(activity) ? Optional.of(isInEducationEmploymentOrTraining()) : Optional.empty();
    }

    public boolean isAccommodationSuitable() {
        return isAccommodationJudged() && accommodation.endsWith("1");
    }

    /** Whether the accommodation is suitable; empty when not judged or not known. */
    public Optional<Boolean> knownSuitability() {
        return isAccommodationJudged() && isAnswered(accommodation)
                ? Optional.of(isAccommodationSuitable())
                : Optional.empty();
    }

    /** Whether suitability is judged: not for those abroad, deported or of unknown residence. */
    public boolean isAccommodationJudged() {
        return accommodation.isEmpty() || NOT_JUDGED.indexOf(accommodation.charAt(0)) < 0;
    }

    private static boolean isAnswered(String code) {
        return !code.isEmpty() && !code.equals(NOT_KNOWN);
    }
}
