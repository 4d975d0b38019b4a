package hearth.warehouse.quality;

import hearth.warehouse.ssda903.SourceRow;

/**
 * A change that was made to a row so that it could be used; the row as received stays as it was.
 *
 * @param rule a short name that stays the same over the years, such as {@code end-inferred}
 * @param was what the column held; empty when it was blank
 * @param becomes what is used instead; empty when the row is left out
 */
public record Repair(SourceRow source, String rule, String column, String was, String becomes) {}
