package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks of mother status and of the date of birth of the mother's child. */
final class MotherRules {
    private static final String HEADER = "header";
    private static final String EPISODES = "episodes";
    private static final String MOTHER = "MOTHER";
    private static final String CHILD_BORN = "MC_DOB";
    private static final int YOUNGEST = 11;
    private static final String READS_SEX = "Sex is read both as a number (before 2025) and as a letter.";

    private MotherRules() {}

    static List<Rule> rules() {
        return Stream.of(statusOnItsOwn(), statusAndAge(), child())
                .flatMap(List::stream)
                .toList();
    }

    /** Mother status. */
    /** Mother status, for whom it is needed and for whom not. */
    private static List<Rule> statusOnItsOwn() {
        return List.of(
                rule(
                                "165",
                                "Mother status (MOTHER) is invalid, given for a male child, or missing for a female child looked after in the year.")
                        .at(MOTHER, "SEX", "DECOM")
                        .differs(READS_SEX + " MOTHER may be written 1.0.")
                        .check(MotherRules::flagWrongStatus),
                rule(
                                "393",
                                "Mother status (MOTHER) is missing for a female child looked after other than in short breaks.")
                        .differs(READS_SEX)
                        .at(MOTHER)
                        .eachRow(
                                HEADER,
                                (row, child) -> isGirl(row) && row.lacks(MOTHER) && child.isInMoreThanShortBreaks()),
                rule(
                                "399",
                                "Mother status (MOTHER) or a review is recorded for a child looked after only in short breaks.")
                        .at(MOTHER, "LS", "REVIEW", "REVIEW_CODE")
                        .check(MotherRules::flagOnlyShortBreaks),
                rule("607", "Mother status (MOTHER) is missing for a female child who left care in the year.")
                        .differs(READS_SEX)
                        .at(MOTHER, "SEX", "DEC", "REC", "LS")
                        .eachEpisodeWithHeader((row, child) -> child.row(HEADER)
                                        .filter(header -> isGirl(header) && header.lacks(MOTHER))
                                        .isPresent()
                                && row.endsCare()
                                && !row.isShortBreak()
                                && row.day("DEC").isWithin(child.start(), child.end())),
                rule("628", "Mother status (MOTHER) is given for a care leaver with no episode in the return.")
                        .at(MOTHER)
                        .eachRow(
                                HEADER,
                                (row, child) ->
                                        row.has(MOTHER) && child.rows(EPISODES).isEmpty() && child.isCareLeaver()));
    }

    /** Mother status against age and last year's return. */
    private static List<Rule> statusAndAge() {
        return List.of(
                rule("207", "Mother status (MOTHER) was 1 in last year's return but is not 1 now.")
                        .at(MOTHER)
                        .eachRow(
                                HEADER,
                                (row, child) -> !row.is(MOTHER, "1")
                                        && !child.rows(EPISODES).isEmpty()
                                        && child.rowOfLastYear(HEADER)
                                                .filter(before -> before.is(MOTHER, "1"))
                                                .isPresent()),
                rule("620", "Mother was under 11 at the start of the collection year.")
                        .at(MOTHER, "DOB")
                        .eachRow(
                                HEADER,
                                (row, child) -> row.is(MOTHER, "1")
                                        && row.day("DOB").birthday(YOUNGEST).isAfter(child.start())),
                rule(
                                "626",
                                "Mother status (MOTHER) changed from 0 to 1 but the mother's child was born before the collection year.")
                        .at(MOTHER, CHILD_BORN)
                        .eachRow(
                                HEADER,
                                (row, child) -> row.is(MOTHER, "1")
                                        && row.day(CHILD_BORN).isBefore(child.start())
                                        && child.rowOfLastYear(HEADER)
                                                .filter(before -> before.is(MOTHER, "0"))
                                                .isPresent()));
    }

    /** The date of birth of the mother's child. */
    private static List<Rule> child() {
        return List.of(
                rule("171", "Mother's child date of birth (MC_DOB) is invalid.").badDate(HEADER, CHILD_BORN),
                rule("174", "Male child has a mother's child date of birth (MC_DOB).")
                        .at("SEX", CHILD_BORN)
                        .eachRow(HEADER, row -> isBoy(row) && row.has(CHILD_BORN)),
                rule("611", "Mother's child date of birth (MC_DOB) is missing for a mother.")
                        .at(MOTHER, CHILD_BORN)
                        .eachRow(HEADER, row -> row.is(MOTHER, "1") && row.lacks(CHILD_BORN)),
                rule("612", "Female child has a mother's child date of birth (MC_DOB) but is not recorded as a mother.")
                        .at(MOTHER, CHILD_BORN)
                        .eachRow(
                                HEADER,
                                row -> isGirl(row)
                                        && row.has(CHILD_BORN)
                                        && (row.lacks(MOTHER) || row.is(MOTHER, "0"))),
                rule(
                                "621",
                                "Mother's child date of birth (MC_DOB) is on or before the mother's own date of birth (DOB).")
                        .at("DOB", CHILD_BORN)
                        .eachRow(HEADER, row -> row.day(CHILD_BORN).isOnOrBefore(row.day("DOB"))),
                rule("624", "Mother's child date of birth (MC_DOB) differs from last year's return.")
                        .at(CHILD_BORN)
                        .eachRow(
                                HEADER,
                                (row, child) -> child.rowOfLastYear(HEADER)
                                        .filter(before -> before.has(CHILD_BORN)
                                                && !before.hasBadDate(CHILD_BORN)
                                                && !row.hasBadDate(CHILD_BORN)
                                                && !before.isLike(row, CHILD_BORN))
                                        .isPresent()),
                rule(
                                "625",
                                "Mother's child date of birth (MC_DOB) is after the end of the return period or after care ended.")
                        .at(CHILD_BORN, "DEC")
                        .check(MotherRules::flagBornTooLate));
    }

    private static void flagWrongStatus(ChildReturn child, Consumer<RuleRow> flag) {
        child.rows(HEADER).stream().filter(row -> isWrong(row, child)).forEach(row -> {
            flag.accept(row);
            child.rows("oc3").forEach(flag);
        });
    }

    private static void flagOnlyShortBreaks(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> reviews = child.rowsWithAny("reviews", "REVIEW", "REVIEW_CODE");
        boolean isRecorded =
                !reviews.isEmpty() || !child.rowsWithAny(HEADER, MOTHER).isEmpty();
        if (isRecorded && !child.rows(EPISODES).isEmpty() && !child.isInMoreThanShortBreaks()) {
            child.rows(HEADER).forEach(flag);
            reviews.forEach(flag);
            child.rows(EPISODES).forEach(flag);
        }
    }

    private static void flagBornTooLate(ChildReturn child, Consumer<RuleRow> flag) {
        Optional<RuleRow> lastEnd = child.lastEnd();
        child.rows(HEADER).stream()
                .filter(row -> row.day(CHILD_BORN).isAfter(child.end())
                        || lastEnd.filter(last -> row.day(CHILD_BORN).isAfter(last.day("DEC")))
                                .isPresent())
                .forEach(row -> {
                    flag.accept(row);
                    lastEnd.ifPresent(flag);
                });
    }

    private static boolean isWrong(RuleRow header, ChildReturn child) {
        boolean isInvalid = header.has(MOTHER) && !header.is(MOTHER, "0", "1");
        boolean isMissing = header.lacks(MOTHER)
                && isGirl(header)
                && child.rows(EPISODES).stream()
                        .anyMatch(row -> !row.isShortBreak() && row.reachesInto(child.start(), child.end()));
        return isInvalid || isMissing || (isBoy(header) && header.has(MOTHER));
    }

    private static boolean isBoy(RuleRow header) {
        return header.is("SEX", "1", "M");
    }

    private static boolean isGirl(RuleRow header) {
        return header.is("SEX", "2", "F");
    }
}
