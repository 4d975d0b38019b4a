package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import hearth.warehouse.ssda903.CodeSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Checks of a child's details in the header table and of the date on which UASC status ended. */
final class ChildRules {
    private static final String HEADER = "header";
    private static final Set<String> BREAKDOWNS = Affected.NUMBER_LOOKED_AFTER;

    private ChildRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("101", "Sex (SEX) is missing or invalid for the collection year.")
                        .affects(BREAKDOWNS)
                        .noCode(HEADER, "SEX"),
                rule("102", "Date of birth (DOB) is missing or invalid.")
                        .blocksUse(Affected.AGE)
                        .noDate(HEADER, "DOB"),
                rule("103", "Ethnic origin (ETHNIC) is missing or invalid.")
                        .affects(BREAKDOWNS)
                        .differs(Differences.READS_LOWER_CASE)
                        .noCode(HEADER, "ETHNIC"),
                rule("104", "UASC end date (DUC) is invalid or before the collection year.")
                        .affects(Affected.UNACCOMPANIED)
                        .at("DUC")
                        .eachRow(
                                "uasc",
                                (row, child) ->
                                        row.hasBadDate("DUC") || row.day("DUC").isBefore(child.start())),
                rule("301", "Date of birth (DOB) is after the end of the return period.")
                        .blocksUse(Affected.AGE)
                        .at("DOB")
                        .eachRow(HEADER, (row, child) -> row.day("DOB").isAfter(child.end())),
                rule("351", "Child turned 25 before the collection year.")
                        .affects(Affected.AGE)
                        .at("DOB")
                        .eachRow(
                                HEADER,
                                (row, child) -> row.day("DOB").birthday(25).isBefore(child.start())),
                rule("304", "UASC end date (DUC) is after the 18th birthday.")
                        .affects(Affected.UNACCOMPANIED)
                        .at("DUC", "DOB")
                        .eachRow(
                                "uasc",
                                row -> row.day("DUC").isAfter(row.day("DOB").birthday(18))),
                rule("202", "Sex (SEX) differs from last year's return.")
                        .affects(BREAKDOWNS)
                        .at("SEX")
                        .eachRow(
                                HEADER,
                                (row, child) -> child.rowOfLastYear(HEADER)
                                        .filter(before -> !sex(before).equals(sex(row)))
                                        .isPresent()),
                rule("203", "Date of birth (DOB) differs from last year's return.")
                        .affects(Affected.AGE)
                        .at("DOB")
                        .differs("A date that is invalid in either year is left to rule 102.")
                        .eachRow(HEADER, comparedWithLastYear(ChildRules::isBornOtherwise)),
                rule("204", "Ethnic origin (ETHNIC) differs from last year's return.")
                        .affects(BREAKDOWNS)
                        .at("ETHNIC")
                        .eachRow(HEADER, comparedWithLastYear((before, row) -> !before.isLike(row, "ETHNIC"))),
                rule("232", "Sex (SEX) is recorded as unknown (U) and should be checked.")
                        .since(2025)
                        .at("SEX")
                        .eachRow(HEADER, row -> row.is("SEX", "U")));
    }

    /** One value for the codes of all years: numbers until 2024, letters since. */
    private static String sex(RuleRow row) {
        return CodeSet.named("SEX").groupOf(row.text("SEX"), row.code("SEX"));
    }

    private static boolean isBornOtherwise(RuleRow before, RuleRow row) {
        return !before.hasBadDate("DOB") && !row.hasBadDate("DOB") && !before.isLike(row, "DOB");
    }

    private static BiPredicate<RuleRow, ChildReturn> comparedWithLastYear(BiPredicate<RuleRow, RuleRow> differs) {
        return (row, child) -> child.rowOfLastYear(HEADER)
                .filter(before -> differs.test(before, row))
                .isPresent();
    }
}
