package hearth.warehouse.quality;

/** A reason for which rows cannot be used; its short name stays the same over the years. */
public enum RowFaultRule {
    MISSING_KEY("missing-key", "%s is missing"),
    ENDS_BEFORE_START("ends-before-start", "%s is before the start of the episode (DECOM)"),
    SPREADSHEET_ERROR("spreadsheet-error", "%s holds the error of a spreadsheet’s formula"),
    BAD_DATE("bad-date", "%s is not a real date"),
    BAD_NUMBER("bad-number", "%s is not a whole number that the return allows"),
    UNKNOWN_CODE("unknown-code", "%s is not a code of the return"),
    NO_HEADER("no-header", "the child (%s) is not in the header table"),
    BEFORE_BIRTH("before-birth", "%s is before the child’s date of birth"),
    AFTER_RETURN("after-return", "%s is after the last day that the return covers");

    private final String code;
    private final String words;

    RowFaultRule(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Its short name, such as {@code unknown-code}. */
    public String code() {
        return code;
    }

    /** What is wrong with a column, in words. */
    public String words(String column) {
        return words.formatted(column);
    }
}
