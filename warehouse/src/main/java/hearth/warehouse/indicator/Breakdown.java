package hearth.warehouse.indicator;

/** How a figure is split into groups. */
public final class Breakdown {
    /** The breakdown, and the group, of a figure that is not split. */
    public static final String ALL = "all";

    private Breakdown() {}
}
