package hearth.warehouse.care;

import java.time.LocalDate;

/** A review of a child's care and how the child took part, the return's code. */
public record Review(LocalDate heldOn, String participation) {
    private static final String UNDER_FOUR = "PN0";
    private static final String NO_PART = "PN7";

    /** Whether the child was old enough to take part, and the participation is reported. */
    public boolean isOfFourOrOver() {
        return !participation.isEmpty() && !participation.equals(UNDER_FOUR);
    }

    /** Whether such a child took part, or their views were given by an advocate or in another way. */
    public boolean hasParticipation() {
        return isOfFourOrOver() && !participation.equals(NO_PART);
    }
}
