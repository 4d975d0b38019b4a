package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import hearth.warehouse.ssda903.ReturnDate;
import java.util.List;

/** Checks of a child's previous permanence: an order, such as an adoption, before the child came into care. */
final class PermanenceRules {
    private static final String TABLE = "previous_permanence";
    private static final String ORDER = "PREV_PERM";
    private static final String AUTHORITY = "LA_PERM";
    private static final String ORDERED_ON = "DATE_PERM";

    private PermanenceRules() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "630",
                                "Previous permanence (PREV_PERM) is missing or incomplete for a child who started to be looked after in the year.")
                        .at("RNE", "DECOM", ORDER)
                        .eachRow(
                                "episodes",
                                (row, child) -> child.isSent(TABLE)
                                        && row.is("RNE", "S")
                                        && row.day("DECOM").isOnOrAfter(child.start())
                                        && child.rows(TABLE).stream().noneMatch(PermanenceRules::isComplete)),
                rule("631", "Previous permanence (PREV_PERM) is invalid.")
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(TABLE, ORDER),
                rule("632", "Date of previous permanence order (DATE_PERM) is invalid or not before the first episode.")
                        .at(ORDERED_ON, "DECOM")
                        .differs("A known day in an unknown month is invalid.")
                        .eachWithEpisode(
                                TABLE, child -> child.firstEpisode(any -> true), PermanenceRules::isWrongBefore),
                rule("633", "Local authority of previous permanence (LA_PERM) is invalid.")
                        .badCode(TABLE, AUTHORITY),
                rule(
                                "634",
                                "Previous permanence is given for a child whose latest episode started before 1 April 2016.")
                        .at(ORDER, AUTHORITY, ORDERED_ON, "DECOM")
                        .differs("The date is 1 April 2016; the validator uses the first day of the collection year.")
                        .check((child, flag) -> child.lastEpisode()
                                .filter(last -> last.day("DECOM").isBefore(Calendar.PREVIOUS_PERMANENCE))
                                .ifPresent(last -> child.rowsWithAny(TABLE, ORDER, AUTHORITY, ORDERED_ON)
                                        .forEach(row -> {
                                            flag.accept(row);
                                            child.rows("episodes").forEach(flag);
                                        }))),
                rule(
                                "635",
                                "Date or local authority of previous permanence is given but its type (PREV_PERM) is missing or none (Z1).")
                        .at(ORDER, AUTHORITY, ORDERED_ON)
                        .differs("A type of none (Z1) is flagged as a missing type is.")
                        .eachRow(
                                TABLE,
                                row -> row.hasAny(AUTHORITY, ORDERED_ON) && (row.lacks(ORDER) || row.is(ORDER, "Z1"))));
    }

    private static boolean isComplete(RuleRow row) {
        return row.is(ORDER, "Z1") || row.hasAll(ORDER, AUTHORITY, ORDERED_ON);
    }

    private static boolean isWrongBefore(RuleRow row, RuleRow first) {
        return row.has(ORDERED_ON)
                && (!ReturnDate.isPartial(row.text(ORDERED_ON))
                        || row.day(ORDERED_ON).isOnOrAfter(first.day("DECOM")));
    }
}
