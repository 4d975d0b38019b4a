package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Rule.Draft;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What must hold for unaccompanied asylum-seeking children. A return in XML says in a flag of the child who is one; in a
 * return of CSV files it is whoever has a row in the table of them.
 */
final class UnaccompaniedRules {
    private static final String HEADER = "header";
    private static final String TABLE = "uasc";
    private static final String FLAG = "UASC";
    private static final String CEASED = "DUC";
    private static final int YOUNGEST = 11;
    private static final String READS_EITHER =
            "Where a file has the flag for unaccompanied asylum seekers it counts, in whatever format; elsewhere a row of their table does.";

    private UnaccompaniedRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("105", "The flag for unaccompanied asylum seekers is neither 0 nor 1.")
                        .affects(Affected.UNACCOMPANIED)
                        .at(FLAG)
                        .differs(READS_EITHER)
                        .eachRow(HEADER, row -> row.knows(FLAG) && !row.is(FLAG, "0", "1")),
                ofChild(
                        rule(
                                        "303",
                                        "The status of an unaccompanied asylum seeker ends, but the child is not flagged as one.")
                                .at(CEASED, FLAG),
                        child -> isFlaggedAsNone(child.row(HEADER)) && ceased(child.row(TABLE))),
                ofChild(
                        rule(
                                        "205A",
                                        "An unaccompanied asylum seeker of last year's return is none now, and the status had not ended.")
                                .at(FLAG, CEASED)
                                .differs(READS_EITHER),
                        child -> child.wasUnaccompanied()
                                && !child.isUnaccompanied()
                                && !day(child.rowOfLastYear(TABLE), CEASED).isBefore(child.start())),
                ofChild(
                        rule(
                                        "205B",
                                        "The day on which the status of an unaccompanied asylum seeker ends differs from that in last year's return.")
                                .at(CEASED, FLAG)
                                .differs(
                                        "A day that is the same in both years is not flagged; one after the 18th birthday is left to rule 304."),
                        UnaccompaniedRules::endsOtherwise),
                ofChild(
                        rule(
                                        "205C",
                                        "The child is no unaccompanied asylum seeker in either year, but there is a day on which that status ended.")
                                .at(CEASED, FLAG),
                        child -> isFlaggedAsNone(child.row(HEADER))
                                && isFlaggedAsNone(child.rowOfLastYear(HEADER))
                                && (ceased(child.row(TABLE)) || ceased(child.rowOfLastYear(TABLE)))),
                ofChild(
                        rule("205D", "An unaccompanied asylum seeker was in last year's return, but not as one.")
                                .at(FLAG)
                                .differs(READS_EITHER),
                        child -> child.isUnaccompanied()
                                && !child.wasUnaccompanied()
                                && child.rowOfLastYear(HEADER).isPresent()),
                rule(
                                "231",
                                "An unaccompanied asylum seeker is under 11 at the end of the year: the date of birth should be checked.")
                        .since(2025)
                        .affects(Affected.UNACCOMPANIED)
                        .at(FLAG, "DOB")
                        .differs("The validator reads a column that no file has.")
                        .eachRow(
                                HEADER,
                                (row, child) -> child.isUnaccompanied()
                                        && row.day("DOB").plusYears(YOUNGEST).isAfter(child.end())),
                rule(
                                "1014",
                                "A care leaver who was not in care in the year is told of as an unaccompanied asylum seeker.")
                        .affects(Affected.all(Affected.UNACCOMPANIED, Affected.LEAVERS))
                        .at(CEASED, "IN_TOUCH", "ACTIV", "ACCOM")
                        .differs("A care leaver without any episode was not in care in the year either.")
                        .check((child, flag) -> {
                            if (child.isSent("episodes") && child.isCareLeaver() && !child.isInCareInYear()) {
                                for (RuleRow row : child.rows(TABLE)) {
                                    flag.accept(row);
                                    child.rows("oc3").forEach(flag);
                                }
                            }
                        }));
    }

    /** A rule of which a breach shows in the child's row of the header and in that of the table. */
    private static Rule ofChild(Draft draft, Predicate<ChildReturn> isWrong) {
        return draft.affects(Affected.UNACCOMPANIED).check((child, flag) -> {
            if (isWrong.test(child)) {
                child.rows(HEADER).forEach(flag);
                child.rows(TABLE).forEach(flag);
            }
        });
    }

    /** The 18th birthday stands for an end that is not known yet: another one may follow. */
    private static boolean endsOtherwise(ChildReturn child) {
        Day before = day(child.rowOfLastYear(TABLE), CEASED);
        Day grownUp = day(child.rowOfLastYear(TABLE), "DOB").plusYears(18);
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
