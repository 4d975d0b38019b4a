package hearth.warehouse.care;

/** What a year's return says of a care leaver (OC3): the return's codes for contact, activity and accommodation. */
public record LeaverOutcome(String inTouch, String activity, String accommodation) {
    private static final String NOT_JUDGED = "GHR";

    /** Whether the young person still counts: not dead, nor back with their parents for six months. */
    public boolean isEligible() {
        return !inTouch.equals("DIED") && !inTouch.equals("RHOM");
    }

    public boolean isInEducationEmploymentOrTraining() {
        return activity.startsWith("F") || activity.startsWith("P");
    }

    public boolean isAccommodationSuitable() {
        return isAccommodationJudged() && accommodation.endsWith("1");
    }

    /** Whether suitability is asked at all: not of those gone abroad, deported or of unknown residence. */
    public boolean isAccommodationJudged() {
        return accommodation.isEmpty() || NOT_JUDGED.indexOf(accommodation.charAt(0)) < 0;
    }
}
