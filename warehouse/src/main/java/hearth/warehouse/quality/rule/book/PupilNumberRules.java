package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.regex.Pattern;

/** Checks of the unique pupil number (UPN), or of the code UN1 to UN5 for why there is none. */
final class PupilNumberRules {
    private static final String HEADER = "header";
    private static final String UPN = "UPN";
    private static final Pattern NUMBER = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[0-9A-Z]");
    private static final int SCHOOL_AGE = 5;
    private static final int DAYS_TO_FIND_OUT = 7;

    private PupilNumberRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("168", "UPN is neither in the 13-character format nor a code from UN1 to UN5.")
                        .at(UPN)
                        .eachRow(
                                HEADER,
                                row -> row.has(UPN)
                                        && !hasReason(row)
                                        && !NUMBER.matcher(row.code(UPN)).matches()),
                rule("442", "UPN is missing for a child looked after other than in short breaks.")
                        .at(UPN)
                        .eachRow(HEADER, (row, child) -> row.lacks(UPN) && child.isInMoreThanShortBreaks()),
                rule("444", "UPN appears more than once in the header table.")
                        .since(2026)
                        .at(UPN)
                        .eachRow(
                                HEADER,
                                (row, child) ->
                                        row.has(UPN) && !hasReason(row) && child.childrenWithUpn(row.text(UPN)) > 1),
                rule("208", "UPN differs from last year's return, and not because it has become known.")
                        .at(UPN)
                        .eachRow(
                                HEADER,
                                (row, child) -> child.rowOfLastYear(HEADER)
                                        .filter(before -> isOddChange(before, row))
                                        .isPresent()),
                rule("209", "UPN is UN1 (too young for a UPN) but the child turned 5 before the collection year.")
                        .at(UPN, "DOB")
                        .eachRow(
                                HEADER,
                                (row, child) -> row.is(UPN, "UN1")
                                        && row.day("DOB").birthday(SCHOOL_AGE).isBefore(child.start())),
                rule(
                                "210",
                                "UPN is UN4 (newly looked after) but an open episode started over a week before the end of the return period.")
                        .at(UPN, "DECOM")
                        .differs(
                                "Flags episodes that started before the last week; the validator flags those that started within it.")
                        .eachEpisodeWithHeader((row, child) -> child.row(HEADER)
                                        .filter(header -> header.is(UPN, "UN4"))
                                        .isPresent()
                                && row.lacks("DEC")
                                && row.day("DECOM").isMoreThan(DAYS_TO_FIND_OUT, child.end())));
    }

    private static boolean hasReason(RuleRow row) {
        return row.is(UPN, "UN1", "UN2", "UN3", "UN4", "UN5");
    }

    /** A UPN may replace a code for having none, and another code may replace a blank or UN1 (too young). */
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
