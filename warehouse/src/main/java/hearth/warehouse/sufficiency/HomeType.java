package hearth.warehouse.sufficiency;

/** The four coarse kinds of home in which forecasts of different models are compared. */
public enum HomeType {
    FOSTERING(0),
    RESIDENTIAL(1),
    SUPPORTED(2),
    OTHER(3);

    static final int COUNT = values().length;

    private final int index;

    HomeType(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }
}
