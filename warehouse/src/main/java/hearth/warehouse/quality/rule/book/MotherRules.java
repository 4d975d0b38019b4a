package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;

/** What must hold for whether a girl or young woman in care is a mother, and when her first child was born. */
final class MotherRules {
    private static final String HEADER = "header";
    private static final String MOTHER = "MOTHER";
    private static final String CHILD_BORN = "MC_DOB";
    private static final int YOUNGEST = 11;
    private static final String READS_SEX =
            "The sex is read whether it is a number, as it was, or a letter, as it is now.";

    private MotherRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("165", "Whether the child is a mother is no code, told of a boy, or not told of a girl in care.")
                        .at(MOTHER, "SEX", "DECOM")
                        .differs(READS_SEX + " So is a 1.0 as the answer 1.")
                        .check((child, flag) -> child.rows(HEADER).stream()
                                .filter(row -> isWronglyTold(row, child))
                                .forEach(row -> {
                                    flag.accept(row);
                                    child.rows("oc3").forEach(flag);
                                })),
                rule("171", "The date of birth of a mother's child is no real date.")
                        .badDate(HEADER, CHILD_BORN),
                rule("174", "A boy has the date of birth of a mother's child.")
                        .at("SEX", CHILD_BORN)
                        .eachRow(HEADER, row -> isBoy(row) && row.has(CHILD_BORN)),
                rule("207", "A mother of last year's return is no mother in this one.")
                        .at(MOTHER)
                        .eachRow(
                                HEADER,
                                (row, child) -> !row.is(MOTHER, "1")
                                        && !child.rows("episodes").isEmpty()
                                        && child.rowOfLastYear(HEADER)
                                                .filter(before -> before.is(MOTHER, "1"))
                                                .isPresent()),
                rule("393", "Whether a girl in care is a mother is not told.")
                        .differs(READS_SEX)
                        .at(MOTHER)
                        .eachRow(
                                HEADER,
                                (row, child) -> isGirl(row) && row.lacks(MOTHER) && child.isInMoreThanShortBreaks()),
                rule("399", "Motherhood or reviews are told of a child who was only in short breaks.")
                        .at(MOTHER, "LS", "REVIEW", "REVIEW_CODE")
                        .check((child, flag) -> {
                            List<RuleRow> reviews = child.rowsWithAny("reviews", "REVIEW", "REVIEW_CODE");
                            boolean isTold = !reviews.isEmpty()
                                    || !child.rowsWithAny(HEADER, MOTHER).isEmpty();
                            if (isTold && !child.rows("episodes").isEmpty() && !child.isInMoreThanShortBreaks()) {
                                child.rows(HEADER).forEach(flag);
                                reviews.forEach(flag);
                                child.rows("episodes").forEach(flag);
                            }
                        }),
                rule("607", "A girl left care in the year, and whether she is a mother is not told.")
                        .differs(READS_SEX)
                        .at(MOTHER, "SEX", "DEC", "REC", "LS")
                        .eachEpisodeWithHeader((row, child) -> child.row(HEADER)
                                        .filter(header -> isGirl(header) && header.lacks(MOTHER))
                                        .isPresent()
                                && row.endsCare()
                                && !row.isShortBreak()
                                && row.day("DEC").isWithin(child.start(), child.end())),
                rule("611", "The date of birth of a mother's child is missing.")
                        .at(MOTHER, CHILD_BORN)
                        .eachRow(HEADER, row -> row.is(MOTHER, "1") && row.lacks(CHILD_BORN)),
                rule("612", "A girl has the date of birth of a child, but is said to be no mother.")
                        .at(MOTHER, CHILD_BORN)
                        .eachRow(
                                HEADER,
                                row -> isGirl(row)
                                        && row.has(CHILD_BORN)
                                        && (row.lacks(MOTHER) || row.is(MOTHER, "0"))),
                rule("620", "A mother was under 11 when the year began.")
                        .at(MOTHER, "DOB")
                        .eachRow(
                                HEADER,
                                (row, child) -> row.is(MOTHER, "1")
                                        && row.day("DOB").plusYears(YOUNGEST).isAfter(child.start())),
                rule("621", "A mother's child is not younger than she is.")
                        .at("DOB", CHILD_BORN)
                        .eachRow(HEADER, row -> row.day(CHILD_BORN).isOnOrBefore(row.day("DOB"))),
                rule("624", "The date of birth of a mother's child differs from that in last year's return.")
                        .at(CHILD_BORN)
                        .eachRow(
                                HEADER,
                                (row, child) -> child.rowOfLastYear(HEADER)
                                        .filter(before -> before.has(CHILD_BORN) && !before.isLike(row, CHILD_BORN))
                                        .isPresent()),
                rule("625", "A mother's child was born after she left care, or after the year.")
                        .at(CHILD_BORN, "DEC")
                        .check((child, flag) -> child.rows(HEADER).stream()
                                .filter(row -> row.day(CHILD_BORN).isAfter(child.end())
                                        || child.lastEnd()
                                                .filter(last ->
                                                        row.day(CHILD_BORN).isAfter(last.day("DEC")))
                                                .isPresent())
                                .forEach(row -> {
                                    flag.accept(row);
                                    child.lastEnd().ifPresent(flag);
                                })),
                rule("626", "A girl became a mother in the year, but her child was born before it.")
                        .at(MOTHER, CHILD_BORN)
                        .eachRow(
                                HEADER,
                                (row, child) -> row.is(MOTHER, "1")
                                        && row.day(CHILD_BORN).isBefore(child.start())
                                        && child.rowOfLastYear(HEADER)
                                                .filter(before -> before.is(MOTHER, "0"))
                                                .isPresent()),
                rule("628", "A care leaver without an episode in the year has an answer about being a mother.")
                        .at(MOTHER)
                        .eachRow(
                                HEADER,
                                (row, child) -> row.has(MOTHER)
                                        && child.rows("episodes").isEmpty()
                                        && child.isCareLeaver()));
    }

    private static boolean isWronglyTold(RuleRow header, ChildReturn child) {
        boolean isNoCode = header.has(MOTHER) && !header.is(MOTHER, "0", "1");
        boolean isUntold = header.lacks(MOTHER)
                && isGirl(header)
                && child.rows("episodes").stream()
                        .anyMatch(row -> !row.isShortBreak() && row.reachesInto(child.start(), child.end()));
        return isNoCode || isUntold || (isBoy(header) && header.has(MOTHER));
    }

    private static boolean isBoy(RuleRow header) {
        return header.is("SEX", "1", "M");
    }

    private static boolean isGirl(RuleRow header) {
        return header.is("SEX", "2", "F");
    }
}
