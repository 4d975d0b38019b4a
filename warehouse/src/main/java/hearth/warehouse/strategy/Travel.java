package hearth.warehouse.strategy;

/** Which way a document says that its newest figure at a place went within a year. */
public record Travel(Place place, String printed, Way is) {
    /** A direction of travel. */
    public enum Way {
        UP,
        DOWN,
        SAME;

        static Way of(int comparison) {
            return comparison > 0 ? UP : comparison < 0 ? DOWN : SAME;
        }
    }
}
