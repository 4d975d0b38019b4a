package hearth.web.quality;

/**
 * A finding or a rejected row: where it is, and nothing that the row holds.
 *
 * @param severity its code; {@code rejected} for a row that could not be used
 * @param row as a spreadsheet counts; 0 where the whole table is meant
 * @param detail what was expected of a rejected row; the counts behind a finding about a whole table
 * @param remedy what to do about a rejected row; empty for a finding
 */
record FindingLine(
        String rule,
        String meaning,
        String severity,
        String indicators,
        String table,
        String file,
        int row,
        String columns,
        String detail,
        String remedy) {
    static final String REJECTED = "rejected";

    boolean isRejected() {
        return severity.equals(REJECTED);
    }
}
