package hearth.web.workbench;

import java.time.Duration;

/**
 * How far a question is answered.
 *
 * @param rows how many rows are handed over at the most
 * @param time how long an answer may take
 */
public record Limits(long rows, Duration time) {}
