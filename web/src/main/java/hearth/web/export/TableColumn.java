package hearth.web.export;

/**
 * A column of a table to take away.
 *
 * @param name for programs, such as {@code area_name}
 * @param heading for people, such as Area
 */
public record TableColumn(String name, String heading, Kind kind) {
    /** What its cells hold. */
    public enum Kind {
        TEXT,
        DAY,
        /** Numbers with all their digits. */
        NUMBER,
        /** Numbers with all their digits and, in a second column for programs, as pages show them; or symbols. */
        FIGURE
    }

    /** For programs, the column with what pages show. */
    String shownName() {
        return name + "_shown";
    }

    public static TableColumn text(String name, String heading) {
        return new TableColumn(name, heading, Kind.TEXT);
    }

    public static TableColumn day(String name, String heading) {
        return new TableColumn(name, heading, Kind.DAY);
    }

    public static TableColumn number(String name, String heading) {
        return new TableColumn(name, heading, Kind.NUMBER);
    }

    public static TableColumn figure(String name, String heading) {
        return new TableColumn(name, heading, Kind.FIGURE);
    }
}
