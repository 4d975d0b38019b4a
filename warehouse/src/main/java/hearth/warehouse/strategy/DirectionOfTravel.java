package hearth.warehouse.strategy;

/** The direction of travel over a year that a document gives for its newest figure at a place. */
public record DirectionOfTravel(Place place, String printed, Way is) {
    /** A direction of travel. */
    public enum Way {
        UP,
        DOWN,
        SAME
    }
}
