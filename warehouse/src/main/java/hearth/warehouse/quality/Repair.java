package hearth.warehouse.quality;

import hearth.warehouse.ssda903.SourceRow;

/**
 * A change that was made to a row so that it could be used; the row as received stays as it was.
 *
 * @param was what the column held; empty when it was blank
 * @param becomes what is used instead; empty when nothing is, as for the start of an episode that is left out
 */
public record Repair(SourceRow source, RepairRule rule, String column, String was, String becomes) {

    /** Whether it changed the reason for which the episode of a row ended. */
    public boolean isOfEndReason(SourceRow row, String reason) {
        return source.equals(row) && column.equals("REC") && was.equals(reason);
    }

    /** The same change under another rule. */
    public Repair under(RepairRule other) {
        return new Repair(source, other, column, was, becomes);
    }

    /** A change of the day on which an episode starts. */
    public static Repair ofStart(SourceRow source, RepairRule rule, String was, String becomes) {
        return new Repair(source, rule, "DECOM", was, becomes);
    }

    /** A change of the reason for which an episode starts. */
    public static Repair ofStartReason(SourceRow source, RepairRule rule, String was, String becomes) {
        return new Repair(source, rule, "RNE", was, becomes);
    }

    /** A change of the day on which an episode ends. */
    public static Repair ofEnd(SourceRow source, RepairRule rule, String was, String becomes) {
        return new Repair(source, rule, "DEC", was, becomes);
    }

    /** A change of the reason for which an episode ends. */
    public static Repair ofEndReason(SourceRow source, RepairRule rule, String was, String becomes) {
        return new Repair(source, rule, "REC", was, becomes);
    }
}
