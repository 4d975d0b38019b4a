package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import hearth.warehouse.ssda903.ReturnDate;
import java.util.List;

/** What must hold for an order of permanence, such as an adoption, that a child had before it came into care. */
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
                                "Care started in the year, and the child's previous permanence is not told, or not all of it.")
                        .at("RNE", "DECOM", ORDER)
                        .eachRow(
                                "episodes",
                                (row, child) -> child.isSent(TABLE)
                                        && row.is("RNE", "S")
                                        && row.day("DECOM").isOnOrAfter(child.start())
                                        && child.rows(TABLE).stream().noneMatch(PermanenceRules::isComplete)),
                rule("631", "The kind of a previous permanence is no code.")
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(TABLE, ORDER),
                rule(
                                "632",
                                "The day of a previous permanence is no date, not even one of unknown parts, or not before the child's care.")
                        .at(ORDERED_ON, "DECOM")
                        .differs("A day of an unknown month is no date with unknown parts.")
                        .eachBeside(TABLE, child -> child.firstEpisode(any -> true), PermanenceRules::isWrongBefore),
                rule(
                                "633",
                                "The authority of a previous permanence is no three-digit code of one, nor a code of a country.")
                        .badCode(TABLE, AUTHORITY),
                rule("634", "A previous permanence is told of a child who came into care before 1 April 2016.")
                        .at(ORDER, AUTHORITY, ORDERED_ON, "DECOM")
                        .differs(
                                "The rule counts from 1 April 2016; the validator from the first day of the year, whichever it is.")
                        .check((child, flag) -> child.lastEpisode()
                                .filter(last -> last.day("DECOM").isBefore(Calendar.PREVIOUS_PERMANENCE))
                                .ifPresent(last -> child.rowsWithAny(TABLE, ORDER, AUTHORITY, ORDERED_ON)
                                        .forEach(row -> {
                                            flag.accept(row);
                                            child.rows("episodes").forEach(flag);
                                        }))),
                rule(
                                "635",
                                "The day or the authority of a previous permanence is given, but the kind is blank, or that there was none.")
                        .at(ORDER, AUTHORITY, ORDERED_ON)
                        .differs("That there was no previous permanence contradicts its day as a blank does.")
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
