package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Rule.Draft;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.function.Predicate;

/** Checks of deprivation of liberty orders, part of the return since 2027. */
final class DeprivationOfLibertyRules {
    private static final int FIRST_YEAR = 2027;
    private static final String TABLE = "dolo";
    private static final String START = "DOLO_START";
    private static final String END = "DOLO_END";

    private DeprivationOfLibertyRules() {}

    static List<Rule> rules() {
        return List.of(
                order("700", "Deprivation of liberty start date (DOLO_START) is missing or invalid.")
                        .differs(Differences.READS_OTHER_FORMS)
                        .noDate(TABLE, START),
                order("701", "Deprivation of liberty end date (DOLO_END) is invalid.")
                        .differs(Differences.READS_OTHER_FORMS)
                        .badDate(TABLE, END),
                order("702", "Deprivation of liberty end date (DOLO_END) is on or before the start date (DOLO_START).")
                        .at(START, END)
                        .eachRow(TABLE, row -> row.day(END).isOnOrBefore(row.day(START))),
                order("703", "Deprivation of liberty start date (DOLO_START) is after the end of the return period.")
                        .at(START)
                        .eachRow(TABLE, (row, child) -> row.day(START).isAfter(child.end())),
                order("704", "Deprivation of liberty end date (DOLO_END) is before or after the return period.")
                        .at(END)
                        .eachRow(
                                TABLE,
                                (row, child) -> row.day(END).isBefore(child.start())
                                        || row.day(END).isAfter(child.end())),
                order("705", "Deprivation of liberty starts before an earlier one ends.")
                        .differs(Differences.FLAGS_LATER)
                        .eachOverlap(TABLE, START, END),
                order(
                                "706",
                                "Deprivation of liberty open in last year's return is not in this return with the same start date (DOLO_START).")
                        .eachLost(TABLE, START, END),
                order("707", "Deprivation of liberty is open, or ends, when the child is no longer looked after.")
                        .eachOutliving(TABLE, START, END),
                order("708", "Deprivation of liberty start date (DOLO_START) is on or before the date of birth (DOB).")
                        .at(START, "DOB")
                        .eachRow(TABLE, row -> row.day(START).isOnOrBefore(row.day("DOB"))),
                placed(
                        "709",
                        "Child deprived of liberty is not in a children's home (K2) or other placement Z12 or Z13.",
                        episode -> !episode.is("PLACE", "K2", "Z12", "Z13")),
                placed(
                        "710",
                        "Child deprived of liberty is in secure (K1) or supported (K3) accommodation, with parents (P1) or in custody (R5).",
                        episode -> episode.is("PLACE", "K1", "K3", "P1", "R5")));
    }

    private static Draft order(String code, String meaning) {
        return rule(code, meaning).since(FIRST_YEAR);
    }

    /** A rule about the episodes in which a child is deprived of liberty. */
    private static Rule placed(String code, String meaning, Predicate<RuleRow> isWrong) {
        return order(code, meaning)
                .at(START, "PLACE")
                .differs("The validator reads a column that no file has, so its rule never runs.")
                .check((child, flag) -> {
                    for (RuleRow row : child.rows(TABLE)) {
                        Day end = row.has(END) ? row.day(END) : child.end();
                        child.episodes().stream()
                                .filter(isWrong)
                                .filter(episode -> episode.reachesInto(row.day(START), end))
                                .forEach(episode -> {
                                    flag.accept(row);
                                    flag.accept(episode);
                                });
                    }
                });
    }
}
