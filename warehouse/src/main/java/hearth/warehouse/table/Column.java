package hearth.warehouse.table;

/**
 * A column of a table.
 *
 * @param meaning what a value means, with its unit if it has one
 */
public record Column(String name, Type type, boolean required, String meaning) {
    /** The types a column can have. */
    public enum Type {
        TEXT,
        INTEGER,
        LONG,
        NUMBER,
        YES_NO,
        DATE,
        INSTANT,
        /** Text by text, such as the cells of a row by column name. */
        TEXT_MAP,
        /** Whole number by text, such as a version by table name. */
        LONG_MAP
    }
}
