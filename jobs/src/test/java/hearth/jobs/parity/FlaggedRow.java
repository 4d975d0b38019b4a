package hearth.jobs.parity;

/**
 * A row that a rule flags.
 *
 * @param table the return's table
 * @param row the row as the validator counts: 0 is the first one below the column names
 */
record FlaggedRow(String table, int row) {}
