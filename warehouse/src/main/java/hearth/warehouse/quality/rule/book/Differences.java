package hearth.warehouse.quality.rule.book;

/** Why several rules flag other rows than a public validator does. */
final class Differences {
    /** What is written in lower case is read as the code. */
    static final String READS_LOWER_CASE = "A code in lower case is read as the code.";

    /** A blank is flagged. */
    static final String FLAGS_BLANK = "A blank is flagged too.";

    /** What goes on still is looked at as well. */
    static final String LOOKS_AT_OPEN = "An episode that is still open is looked at too; the validator leaves it out.";

    /** Which of two rows is flagged. */
    static final String FLAGS_LATER = "Of two times that overlap, the one that starts later is flagged.";

    private Differences() {}
}
