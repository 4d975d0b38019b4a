package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Rule.Draft;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Checks of unaccompanied asylum-seeking children (UASC). An XML return has a UASC status for each child; in a return of
 * CSV files, a child is UASC who has a row in the uasc table.
 */
final class UnaccompaniedRules {
    private static final String HEADER = "header";
    private static final String TABLE = "uasc";
    private static final String FLAG = "UASC";
    private static final String CEASED = "DUC";
    private static final int YOUNGEST = 11;
    private static final String READS_EITHER =
            "The UASC status in the header counts where a file has it, in any format; otherwise a row in the uasc table does.";

    private UnaccompaniedRules() {}

    static List<Rule> rules() {
        return Stream.of(status(), statusAndEndDate()).flatMap(List::stream).toList();
    }

    /** UASC status and age. */
    private static List<Rule> status() {
        return List.of(
                rule("105", "UASC status (UASC) is missing or invalid.")
                        .affects(Affected.UNACCOMPANIED)
                        .at(FLAG)
                        .differs(READS_EITHER)
                        .eachRow(HEADER, row -> row.knows(FLAG) && !row.is(FLAG, "0", "1")),
                rule(
                                "231",
                                "Child recorded as UASC is under 11 at the end of the return period: check the date of birth (DOB).")
                        .since(2025)
                        .affects(Affected.UNACCOMPANIED)
                        .at(FLAG, "DOB")
                        .differs("The validator reads a column that no file has, so its rule never runs.")
                        .eachRow(
                                HEADER,
                                (row, child) -> child.isUnaccompanied()
                                        && row.day("DOB").birthday(YOUNGEST).isAfter(child.end())),
                rule("1014", "Care leaver who was not looked after in the year has a UASC record.")
                        .affects(Affected.all(Affected.UNACCOMPANIED, Affected.LEAVERS))
                        .at(CEASED, "IN_TOUCH", "ACTIV", "ACCOM")
                        .differs("A care leaver with no episode at all was not looked after in the year either.")
                        .check(UnaccompaniedRules::flagLeaver));
    }

    /** UASC status against its end date and last year's return. */
    private static List<Rule> statusAndEndDate() {
        return List.of(
                ofChild(
                        rule("303", "UASC end date (DUC) is given but the UASC status (UASC) is not 1.")
                                .at(CEASED, FLAG),
                        child -> isFlaggedAsNone(child.row(HEADER)) && ceased(child.row(TABLE))),
                ofChild(
                        rule(
                                        "205A",
                                        "Child was UASC in last year's return but is not now, with no UASC end date (DUC) before the collection year.")
                                .at(FLAG, CEASED)
                                .differs(READS_EITHER),
                        child -> child.wasUnaccompanied()
                                && !child.isUnaccompanied()
                                && child.rowOfLastYear(TABLE)
                                        .filter(row -> row.hasBadDate(CEASED)
                                                || row.day(CEASED).isBefore(child.start()))
                                        .isEmpty()),
                ofChild(
                        rule("205B", "UASC end date (DUC) differs from last year's return.")
                                .at(CEASED, FLAG)
                                .differs(
                                        "The same date in both years is not flagged; a date after the 18th birthday is left to rule 304."),
                        UnaccompaniedRules::endsOtherwise),
                ofChild(
                        rule(
                                        "205C",
                                        "UASC end date (DUC) is given although the child is not UASC in this or last year's return.")
                                .at(CEASED, FLAG),
                        child -> isFlaggedAsNone(child.row(HEADER))
                                && isFlaggedAsNone(child.rowOfLastYear(HEADER))
                                && (ceased(child.row(TABLE)) || ceased(child.rowOfLastYear(TABLE)))),
                ofChild(
                        rule("205D", "Child is UASC in this return but was not UASC in last year's return.")
                                .at(FLAG)
                                .differs(READS_EITHER),
                        child -> child.isUnaccompanied()
                                && !child.wasUnaccompanied()
                                && child.rowOfLastYear(HEADER).isPresent()));
    }

    private static void flagLeaver(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> unaccompanied = child.rows(TABLE);
        if (child.isSent("episodes")
                && child.isCareLeaver()
                && child.isOutOfCareAllYear()
                && !unaccompanied.isEmpty()) {
            unaccompanied.forEach(flag);
            child.rows("oc3").forEach(flag);
        }
    }

    /** A rule that flags both the child's header row and its uasc row. */
    private static Rule ofChild(Draft draft, Predicate<ChildReturn> isWrong) {
        return draft.affects(Affected.UNACCOMPANIED).check((child, flag) -> {
            if (isWrong.test(child)) {
                child.rows(HEADER).forEach(flag);
                child.rows(TABLE).forEach(flag);
            }
        });
    }

    /** The 18th birthday is the placeholder for an end date not known yet, so another date may follow it. */
    private static boolean endsOtherwise(ChildReturn child) {
        Day before = day(child.rowOfLastYear(TABLE), CEASED);
        Day grownUp = day(child.rowOfLastYear(TABLE), "DOB").birthday(18);
        return child.isUnaccompanied()
                && child.wasUnaccompanied()
                && !before.isSame(grownUp)
                && day(child.row(TABLE), CEASED).differs(before);
    }

    private static boolean isFlaggedAsNone(Optional<RuleRow> header) {
        return header.filter(row -> row.has(FLAG) && !row.is(FLAG, "1")).isPresent();
    }

    private static boolean ceased(Optional<RuleRow> row) {
        return row.filter(found -> found.has(CEASED)).isPresent();
    }

    private static Day day(Optional<RuleRow> row, String column) {
        return row.map(found -> found.day(column)).orElse(Day.UNKNOWN);
    }
}
