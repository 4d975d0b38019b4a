package hearth.warehouse.quality.rule.book;

/** Reasons, shared by several rules, for flagging other rows than a public validator does. */
final class Differences {
    /** Codes in lower case are read. */
    static final String READS_LOWER_CASE = "Codes in lower case are accepted.";

    /** Blanks are flagged. */
    static final String FLAGS_BLANK = "A missing value is flagged too.";

    /** Dates are read in the forms that systems write. */
    static final String READS_OTHER_FORMS = "A real day in another form than dd/mm/yyyy, such as 2000/12/10, is read.";

    /** Open episodes are checked. */
    static final String LOOKS_AT_OPEN = "Open episodes are checked too; the validator leaves them out.";

    /** Which of two overlapping rows is flagged. */
    static final String FLAGS_LATER = "Of two overlapping periods, the one that starts later is flagged.";

    private Differences() {}
}
