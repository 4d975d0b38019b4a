package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Optional;

/** What must hold for the social workers of a child, which a return tells of since 2024. */
final class SocialWorkerRules {
    private static final int FIRST_YEAR = 2024;
    private static final int YEAR_OF_LONGER_LOOK_BACK = 2025;
    private static final String TABLE = "sw_episodes";
    private static final String WORKER = "SW_ID";
    private static final String START = "SW_DECOM";
    private static final String END = "SW_DEC";
    private static final String REASON = "SW_REASON";
    private static final int LAST_DAYS = 5;

    private SocialWorkerRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("SW01aSTG1", "A social worker from before 1 April 2023 lacks the id, or the start is blank.")
                        .since(FIRST_YEAR)
                        .at(WORKER, START)
                        .eachRow(
                                TABLE,
                                row -> row.lacks(START)
                                        || (row.day(START).isBefore(Calendar.SOCIAL_WORKERS) && row.lacks(WORKER))),
                rule("SW01bSTG1", "A social worker lacks the id or the reason for the change, or the start is blank.")
                        .since(FIRST_YEAR)
                        .at(WORKER, START, REASON)
                        .eachRow(
                                TABLE,
                                row -> row.lacks(START)
                                        || (row.day(START).isOnOrAfter(Calendar.SOCIAL_WORKERS)
                                                && !row.hasAll(WORKER, REASON))),
                rule("SW02STG1", "The id of a social worker begins neither with SW nor with XX.")
                        .since(FIRST_YEAR)
                        .at(WORKER)
                        .differs(Differences.READS_LOWER_CASE)
                        .eachRow(
                                TABLE,
                                row -> row.has(WORKER)
                                        && !row.code(WORKER).startsWith("SW")
                                        && !row.code(WORKER).startsWith("XX")),
                rule("SW04STG1", "The start of a social worker is no real date.")
                        .since(FIRST_YEAR)
                        .differs("A date with unknown parts is no real date either.")
                        .badDate(TABLE, START),
                rule("SW05STG1", "The end of a social worker is no real date.")
                        .since(FIRST_YEAR)
                        .differs("A date with unknown parts is no real date either.")
                        .badDate(TABLE, END),
                rule("SW06STG2", "A social worker starts after the last day of the return.")
                        .since(FIRST_YEAR)
                        .at(START)
                        .eachRow(TABLE, (row, child) -> row.day(START).isAfter(child.end())),
                rule("SW07STG2", "A social worker ended long before the year, or after its last day.")
                        .since(FIRST_YEAR)
                        .at(END)
                        .eachRow(
                                TABLE,
                                (row, child) -> row.day(END).isBefore(firstDayOfEnds(child))
                                        || row.day(END).isAfter(child.end())),
                rule("SW08STG2", "A social worker is left open although the child has a later one.")
                        .since(FIRST_YEAR)
                        .at(END)
                        .check((child, flag) -> {
                            List<RuleRow> workers = child.rowsByDay(TABLE, START);
                            workers.stream()
                                    .limit(Math.max(0, workers.size() - 1L))
                                    .filter(row -> row.lacks(END))
                                    .forEach(flag);
                        }),
                rule("SW09STG2", "A social worker does not end after the start.")
                        .since(FIRST_YEAR)
                        .at(START, END)
                        .differs("An end before the start is flagged too.")
                        .eachRow(TABLE, row -> row.day(END).isOnOrBefore(row.day(START))),
                rule("SW10STG2", "A social worker starts before an earlier one ends.")
                        .since(FIRST_YEAR)
                        .at(START)
                        .differs("Any overlap is flagged, at the later of the two; the validator also flags gaps.")
                        .check((child, flag) -> {
                            Day latest = Day.UNKNOWN;
                            for (RuleRow row : child.rowsByDay(TABLE, START)) {
                                if (row.day(START).isBefore(latest) && !row.is(REASON, "FCONTA")) {
                                    flag.accept(row);
                                }
                                latest = latest.laterOf(row.day(END));
                            }
                        }),
                rule("SW11bSTG2", "The last social worker ended in the last days of the year.")
                        .since(FIRST_YEAR)
                        .at(END)
                        .differs("A row without dates is no later social worker; the one that ended is flagged.")
                        .check((child, flag) -> last(child)
                                .filter(row -> row.day(END)
                                        .isWithin(
                                                child.end().plusDays(-LAST_DAYS),
                                                child.end().plusDays(-1)))
                                .ifPresent(flag)),
                rule("SW12STG2", "A child in care on the last day of the return has no social worker then.")
                        .since(FIRST_YEAR)
                        .at(START, "DECOM")
                        .differs("Only a child in care on the last day needs one, whenever the social worker started.")
                        .check((child, flag) -> {
                            if (child.isSent(TABLE) && !hasWorkerAtEnd(child)) {
                                child.lastEpisode()
                                        .filter(row -> row.reachesInto(child.end(), child.end()) && !row.isShortBreak())
                                        .ifPresent(flag);
                            }
                        }),
                rule("SW13STG1", "The reason for the change of social worker is no code, or blank though needed.")
                        .since(FIRST_YEAR)
                        .at(REASON)
                        .eachRow(
                                TABLE,
                                (row, child) -> row.has(REASON)
                                        ? !row.hasCodeOf(REASON, child.codeYear())
                                        : row.day(START).isOnOrAfter(Calendar.SOCIAL_WORKERS)),
                rule("SW17STG2", "The last social worker of a child who has not left care has an end.")
                        .since(2026)
                        .at(START, END)
                        .check((child, flag) -> last(child)
                                .filter(row -> row.has(END) && child.lastEnd().isEmpty())
                                .ifPresent(flag)));
    }

    private static Optional<RuleRow> last(ChildReturn child) {
        List<RuleRow> workers = child.rowsByDay(TABLE, START);
        return workers.isEmpty() ? Optional.empty() : Optional.of(workers.get(workers.size() - 1));
    }

    private static Day firstDayOfEnds(ChildReturn child) {
        return child.codeYear().endYear() < YEAR_OF_LONGER_LOOK_BACK
                ? child.start()
                : child.start().plusYears(-1);
    }

    private static boolean hasWorkerAtEnd(ChildReturn child) {
        return child.rows(TABLE).stream()
                .anyMatch(row -> row.day(START).isOnOrBefore(child.end())
                        && (row.lacks(END) || row.day(END).isOnOrAfter(child.end())));
    }
}
