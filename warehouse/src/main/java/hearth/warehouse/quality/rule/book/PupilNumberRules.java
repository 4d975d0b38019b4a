package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.regex.Pattern;

/** What must hold for the unique pupil number (UPN), or the code UN1 to UN5 that says why there is none. */
final class PupilNumberRules {
    private static final String HEADER = "header";
    private static final String UPN = "UPN";
    private static final Pattern NUMBER = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[0-9A-Z]");
    private static final int SCHOOL_AGE = 5;
    private static final int DAYS_TO_FIND_OUT = 7;

    private PupilNumberRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("168", "The unique pupil number is neither a number of 13 characters nor a code from UN1 to UN5.")
                        .at(UPN)
                        .eachRow(
                                HEADER,
                                row -> row.has(UPN)
                                        && !hasReason(row)
                                        && !NUMBER.matcher(row.code(UPN)).matches()),
                rule(
                                "442",
                                "A child in care for more than short breaks has no unique pupil number, nor a code for why.")
                        .at(UPN)
                        .eachRow(HEADER, (row, child) -> row.lacks(UPN) && child.isInMoreThanShortBreaks()),
                rule("444", "Several children have the same unique pupil number.")
                        .since(2026)
                        .at(UPN)
                        .eachRow(
                                HEADER,
                                (row, child) ->
                                        row.has(UPN) && !hasReason(row) && child.childrenWithUpn(row.text(UPN)) > 1),
                rule("208", "The unique pupil number differs from that in last year's return.")
                        .at(UPN)
                        .eachRow(
                                HEADER,
                                (row, child) -> child.rowOfLastYear(HEADER)
                                        .filter(before -> isOddChange(before, row))
                                        .isPresent()),
                rule("209", "A child of school age is said to be too young for a unique pupil number.")
                        .at(UPN, "DOB")
                        .eachRow(
                                HEADER,
                                (row, child) -> row.is(UPN, "UN1")
                                        && row.day("DOB").plusYears(SCHOOL_AGE).isBefore(child.start())),
                rule(
                                "210",
                                "A child in care for over a week is said to be too new for its unique pupil number to be known.")
                        .at(UPN, "DECOM")
                        .differs(
                                "Children in care since before the last week are flagged; the validator flags later starts.")
                        .eachEpisodeWithHeader((row, child) -> child.row(HEADER)
                                        .filter(header -> header.is(UPN, "UN4"))
                                        .isPresent()
                                && row.lacks("DEC")
                                && row.day("DECOM").isMoreThan(DAYS_TO_FIND_OUT, child.end())));
    }

    private static boolean hasReason(RuleRow row) {
        return row.is(UPN, "UN1", "UN2", "UN3", "UN4", "UN5");
    }

    /** A number may replace a reason; and a child that is no longer too young may come to have another reason. */
    private static boolean isOddChange(RuleRow before, RuleRow now) {
        if (now.isLike(before, UPN)) {
            return false;
        }
        boolean isNowKnown = now.has(UPN) && !hasReason(now) && (before.lacks(UPN) || hasReason(before));
        boolean hasLaterReason =
                now.is(UPN, "UN2", "UN3", "UN4", "UN5") && (before.lacks(UPN) || before.is(UPN, "UN1"));
        return !isNowKnown && !hasLaterReason;
    }
}
