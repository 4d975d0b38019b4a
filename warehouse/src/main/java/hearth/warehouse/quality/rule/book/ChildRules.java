package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import hearth.warehouse.ssda903.CodeSet;
import java.util.List;
import java.util.Set;

/** What the header and the table of unaccompanied asylum seekers must say of a child. */
final class ChildRules {
    private static final String HEADER = "header";
    private static final Set<String> BREAKDOWNS = Affected.NUMBER_LOOKED_AFTER;

    private ChildRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("101", "The sex of the child is missing or no code of the year.")
                        .affects(BREAKDOWNS)
                        .noCode(HEADER, "SEX"),
                rule("102", "The date of birth is missing or no real date.")
                        .blocksUse(Affected.AGE)
                        .noDate(HEADER, "DOB"),
                rule("103", "The ethnic origin of the child is missing or no code of the year.")
                        .affects(BREAKDOWNS)
                        .differs(Differences.READS_LOWER_CASE)
                        .noCode(HEADER, "ETHNIC"),
                rule(
                                "104",
                                "The day on which the status of an unaccompanied asylum seeker ended is no real date, or before the year.")
                        .affects(Affected.UNACCOMPANIED)
                        .at("DUC")
                        .eachRow(
                                "uasc",
                                (row, child) ->
                                        row.hasBadDate("DUC") || row.day("DUC").isBefore(child.start())),
                rule("301", "The date of birth lies after the last day of the return.")
                        .blocksUse(Affected.AGE)
                        .at("DOB")
                        .eachRow(HEADER, (row, child) -> row.day("DOB").isAfter(child.end())),
                rule("351", "The child was 25 or older before the year began.")
                        .affects(Affected.AGE)
                        .at("DOB")
                        .eachRow(
                                HEADER,
                                (row, child) -> row.day("DOB").plusYears(25).isBefore(child.start())),
                rule("304", "The status of an unaccompanied asylum seeker ends after the 18th birthday.")
                        .affects(Affected.UNACCOMPANIED)
                        .at("DUC", "DOB")
                        .eachRow(
                                "uasc",
                                row -> row.day("DUC").isAfter(row.day("DOB").plusYears(18))),
                rule("202", "The sex differs from that in last year's return.")
                        .affects(BREAKDOWNS)
                        .at("SEX")
                        .eachRow(
                                HEADER,
                                (row, child) -> child.rowOfLastYear(HEADER)
                                        .filter(before -> !sex(before).equals(sex(row)))
                                        .isPresent()),
                changed("203", "The date of birth", Affected.AGE, "DOB"),
                changed("204", "The ethnic origin", BREAKDOWNS, "ETHNIC"),
                rule("232", "The sex of the child is not known: it should be checked.")
                        .since(2025)
                        .at("SEX")
                        .eachRow(HEADER, row -> row.is("SEX", "U")));
    }

    /** The same for the codes of all years: they were numbers once, and are letters now. */
    private static String sex(RuleRow row) {
        return CodeSet.named("SEX").groupOf(row.text("SEX"), row.code("SEX"));
    }

    private static Rule changed(String code, String what, Set<String> affected, String column) {
        return rule(code, what + " differs from that in last year's return.")
                .affects(affected)
                .at(column)
                .eachRow(
                        HEADER,
                        (row, child) -> child.rowOfLastYear(HEADER)
                                .filter(before -> !before.isLike(row, column))
                                .isPresent());
    }
}
