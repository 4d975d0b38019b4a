package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.function.Predicate;

/** What must hold for orders that deprive a child of liberty, which a return tells of since 2027. */
final class DeprivationOfLibertyRules {
    private static final int FIRST_YEAR = 2027;
    private static final String TABLE = "dolo";
    private static final String START = "DOLO_START";
    private static final String END = "DOLO_END";

    private DeprivationOfLibertyRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("700", "The start of a deprivation of liberty is missing or no real date.")
                        .since(FIRST_YEAR)
                        .noDate(TABLE, START),
                rule("701", "The end of a deprivation of liberty is no real date.")
                        .since(FIRST_YEAR)
                        .badDate(TABLE, END),
                rule("702", "A deprivation of liberty does not end after its start.")
                        .since(FIRST_YEAR)
                        .at(START, END)
                        .eachRow(TABLE, row -> row.day(END).isOnOrBefore(row.day(START))),
                rule("703", "A deprivation of liberty starts after the last day of the return.")
                        .since(FIRST_YEAR)
                        .at(START)
                        .eachRow(TABLE, (row, child) -> row.day(START).isAfter(child.end())),
                rule("704", "The end of a deprivation of liberty is not in the year.")
                        .since(FIRST_YEAR)
                        .at(END)
                        .eachRow(
                                TABLE,
                                (row, child) -> row.day(END).isBefore(child.start())
                                        || row.day(END).isAfter(child.end())),
                rule("705", "A deprivation of liberty starts while another one lasts.")
                        .since(FIRST_YEAR)
                        .differs(Differences.FLAGS_LATER)
                        .eachOverlap(TABLE, START, END),
                rule(
                                "706",
                                "A deprivation of liberty that was open in last year's return is not in this one with the same start.")
                        .since(FIRST_YEAR)
                        .eachLost(TABLE, START, END),
                rule("707", "A deprivation of liberty lasts, or ends, after the child's care ended.")
                        .since(FIRST_YEAR)
                        .eachOutliving(TABLE, START, END),
                rule("708", "A deprivation of liberty starts on the day of birth or before.")
                        .since(FIRST_YEAR)
                        .at(START, "DOB")
                        .eachRow(TABLE, row -> row.day(START).isOnOrBefore(row.day("DOB"))),
                placed(
                        "709",
                        "A child deprived of liberty is placed elsewhere than in a children's home or an unregistered place.",
                        episode -> !episode.is("PLACE", "K2", "Z12", "Z13")),
                placed(
                        "710",
                        "A child deprived of liberty is in secure accommodation, supported accommodation, with parents or in custody.",
                        episode -> episode.is("PLACE", "K1", "K3", "P1", "R5")));
    }

    /** A rule about the episodes in which a child is deprived of liberty. */
    private static Rule placed(String code, String meaning, Predicate<RuleRow> isWrong) {
        return rule(code, meaning)
                .since(FIRST_YEAR)
                .at(START, "PLACE")
                .differs("The validator reads a column that no file has.")
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
