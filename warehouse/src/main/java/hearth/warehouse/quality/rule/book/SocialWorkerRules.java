package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Rule.Draft;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks of a child's social workers, part of the return since 2024. */
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
        return Stream.of(cells(), dates(), sequence()).flatMap(List::stream).toList();
    }

    /** The cells of a social worker. */
    private static List<Rule> cells() {
        return List.of(
                worker(
                                "SW01aSTG1",
                                "Social worker ID (SW_ID) is missing for a start before 1 April 2023, or the start date (SW_DECOM) is missing.")
                        .at(WORKER, START)
                        .eachRow(
                                TABLE,
                                row -> row.lacks(START)
                                        || (row.day(START).isBefore(Calendar.SOCIAL_WORKERS) && row.lacks(WORKER))),
                worker(
                                "SW01bSTG1",
                                "Social worker ID or reason (SW_ID, SW_REASON) is missing for a start from 1 April 2023, or the start date (SW_DECOM) is missing.")
                        .at(WORKER, START, REASON)
                        .eachRow(
                                TABLE,
                                row -> row.lacks(START)
                                        || (row.day(START).isOnOrAfter(Calendar.SOCIAL_WORKERS)
                                                && !row.hasAll(WORKER, REASON))),
                worker("SW02STG1", "Social worker ID (SW_ID) does not start with SW or XX.")
                        .at(WORKER)
                        .differs(Differences.READS_LOWER_CASE)
                        .eachRow(
                                TABLE,
                                row -> row.has(WORKER)
                                        && !row.code(WORKER).startsWith("SW")
                                        && !row.code(WORKER).startsWith("XX")),
                worker("SW04STG1", "Social worker start date (SW_DECOM) is invalid.")
                        .differs("A date with unknown parts is invalid too.")
                        .badDate(TABLE, START),
                worker("SW05STG1", "Social worker end date (SW_DEC) is invalid.")
                        .differs("A date with unknown parts is invalid too.")
                        .badDate(TABLE, END),
                worker(
                                "SW13STG1",
                                "Reason for change of social worker (SW_REASON) is invalid, or missing for a start from 1 April 2023.")
                        .at(REASON)
                        .eachRow(
                                TABLE,
                                (row, child) -> row.has(REASON)
                                        ? !row.hasCodeOf(REASON, child.codeYear())
                                        : row.day(START).isOnOrAfter(Calendar.SOCIAL_WORKERS)));
    }

    /** The dates of a social worker. */
    private static List<Rule> dates() {
        return List.of(
                worker("SW06STG2", "Social worker start date (SW_DECOM) is after the end of the return period.")
                        .at(START)
                        .eachRow(TABLE, (row, child) -> row.day(START).isAfter(child.end())),
                worker(
                                "SW07STG2",
                                "Social worker end date (SW_DEC) is after the end of the return period, or too long before its start.")
                        .at(END)
                        .eachRow(
                                TABLE,
                                (row, child) -> row.day(END).isBefore(firstDayOfEnds(child))
                                        || row.day(END).isAfter(child.end())),
                worker("SW09STG2", "Social worker end date (SW_DEC) is on or before the start date (SW_DECOM).")
                        .at(START, END)
                        .differs("An end date before the start date is flagged too.")
                        .eachRow(TABLE, row -> row.day(END).isOnOrBefore(row.day(START))));
    }

    /** A child's social workers as a sequence. */
    private static List<Rule> sequence() {
        return List.of(
                worker(
                                "SW08STG2",
                                "Social worker end date (SW_DEC) is missing although the child has a later social worker.")
                        .at(END)
                        .check(SocialWorkerRules::flagNotEnded),
                worker("SW10STG2", "Social worker starts before an earlier one ends.")
                        .at(START)
                        .differs("Any overlap is flagged, on the later row; the validator also flags gaps.")
                        .check(SocialWorkerRules::flagOverlap),
                worker(
                                "SW11bSTG2",
                                "Last social worker ended in the last five days before the end of the return period.")
                        .at(END)
                        .differs(
                                "A row without dates does not count as a later social worker; the one that ended is flagged.")
                        .check((child, flag) -> last(child)
                                .filter(row -> row.day(END)
                                        .isWithin(
                                                child.end().plusDays(-LAST_DAYS),
                                                child.end().plusDays(-1)))
                                .ifPresent(flag)),
                worker(
                                "SW12STG2",
                                "Child looked after on the last day of the return period has no social worker on that day.")
                        .at(START, "DECOM")
                        .differs(
                                "Only a child looked after on the last day needs a social worker, whenever that social worker started.")
                        .check(SocialWorkerRules::flagNoWorkerAtEnd),
                rule("SW17STG2", "Last social worker has an end date (SW_DEC) although the child has not left care.")
                        .since(2026)
                        .at(START, END)
                        .check((child, flag) -> last(child)
                                .filter(row -> row.has(END) && child.lastEnd().isEmpty())
                                .ifPresent(flag)));
    }

    private static Draft worker(String code, String meaning) {
        return rule(code, meaning).since(FIRST_YEAR);
    }

    private static void flagNotEnded(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> workers = child.rowsByDay(TABLE, START);
        workers.stream()
                .limit(Math.max(0, workers.size() - 1L))
                .filter(row -> row.lacks(END))
                .forEach(flag);
    }

    private static void flagOverlap(ChildReturn child, Consumer<RuleRow> flag) {
        Day latest = Day.UNKNOWN;
        for (RuleRow row : child.rowsByDay(TABLE, START)) {
            if (row.day(START).isBefore(latest) && !row.is(REASON, "FCONTA")) {
                flag.accept(row);
            }
            latest = latest.laterOf(row.day(END));
        }
    }

    private static void flagNoWorkerAtEnd(ChildReturn child, Consumer<RuleRow> flag) {
        if (child.isSent(TABLE) && !hasWorkerAtEnd(child)) {
            child.lastEpisode()
                    .filter(row -> row.reachesInto(child.end(), child.end()) && !row.isShortBreak())
                    .ifPresent(flag);
        }
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
