package hearth.warehouse.care;

import java.util.Optional;

/**
 * What a year's return reports about a care leaver (OC3): the codes for contact, activity and accommodation.
 *
 * @param activity blank where the return leaves it blank; empty where it cannot be read
 * @param accommodation the same
 */
public record LeaverOutcome(String inTouch, Optional<String> activity, Optional<String> accommodation) {
    private static final String NOT_JUDGED = "GHR";
    private static final String NOT_KNOWN = "0";

    /** Whether it counts the young person: they have not died, nor been back with their parents for six months. */
    public boolean isEligible() {
        return !inTouch.equals("DIED") && !inTouch.equals("RHOM");
    }

    public boolean isInTouch() {
        return inTouch.equals("YES");
    }

    /** Whether the return reports education, employment or training; empty when the activity cannot be read. */
    public Optional<Boolean> isInEducationEmploymentOrTraining() {
        return activity.map(code -> code.startsWith("F") || code.startsWith("P"));
    }

    /** Whether the young person is in education, employment or training; empty when not known. */
    public Optional<Boolean> knownActivity() {
        return activity.filter(LeaverOutcome::isAnswered).flatMap(code -> isInEducationEmploymentOrTraining());
    }

    /** Whether the return reports suitable accommodation; empty when the accommodation cannot be read. */
    public Optional<Boolean> isAccommodationSuitable() {
        return accommodation.map(code -> isJudged(code) && code.endsWith("1"));
    }

    /** Whether the accommodation is suitable; empty when not judged or not known. */
    public Optional<Boolean> knownSuitability() {
        return accommodation
                .filter(code -> isJudged(code) && isAnswered(code))
                .flatMap(code -> isAccommodationSuitable());
    }

    /**
     * Whether suitability is judged: not for those abroad, deported or of unknown residence; empty when the accommodation
     * cannot be read.
     */
    public Optional<Boolean> isAccommodationJudged() {
        return accommodation.map(LeaverOutcome::isJudged);
    }

    private static boolean isJudged(String code) {
        return code.isEmpty() || NOT_JUDGED.indexOf(code.charAt(0)) < 0;
    }

    private static boolean isAnswered(String code) {
        return !code.isEmpty() && !code.equals(NOT_KNOWN);
    }
}
