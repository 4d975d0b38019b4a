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

    private static final String REASON_ASKED_FROM = "A reason (SW_REASON) is asked for starts from 1 April 2023 only.";

    private SocialWorkerRules() {}

    static List<Rule> rules() {
        return Stream.of(cells(), dates(), sequence(), ofFirstYear())
                .flatMap(List::stream)
                .toList();
    }

    /** The cells of a social worker. */
    private static List<Rule> cells() {
        return List.of(
                worker(
                                "SW01aSTG1",
                                "Social worker ID (SW_ID) is missing for a start before 1 April 2023, or the start date (SW_DECOM) is missing or invalid.")
                        .at(WORKER, START)
                        .eachRow(
                                TABLE,
                                row -> !row.day(START).isKnown()
                                        || (row.day(START).isBefore(Calendar.SOCIAL_WORKERS) && row.lacks(WORKER))),
                worker(
                                "SW01bSTG1",
                                "Social worker ID or reason (SW_ID, SW_REASON) is missing for a start from 1 April 2023, or the start date (SW_DECOM) is missing or invalid.")
                        .at(WORKER, START, REASON)
                        .eachRow(
                                TABLE,
                                row -> !row.day(START).isKnown()
                                        || (row.day(START).isOnOrAfter(Calendar.SOCIAL_WORKERS)
                                                && !row.hasAll(WORKER, REASON))),
                worker("SW02STG1", "Social worker ID (SW_ID) is missing or does not start with SW or XX.")
                        .at(WORKER)
                        .differs(Differences.READS_LOWER_CASE)
                        .eachRow(
                                TABLE,
                                row -> !row.code(WORKER).startsWith("SW")
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
                                "Social worker end date (SW_DEC) is missing or invalid although the child has a later social worker.")
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
                                "No social worker covers the day on which care started or ended, or the last day of the return period of a child still looked after.")
                        .at(START, "DECOM", "DEC")
                        .differs(
                                "Days of the return period must be covered by a social worker; the validator compares start dates only, and those of earlier years too.")
                        .eachRow(
                                "episodes",
                                (row, child) -> child.isSent(TABLE)
                                        && !row.isShortBreak()
                                        && daysToCover(row, child).anyMatch(day -> hasNoWorkerOn(day, child))),
                rule("SW17STG2", "Last social worker has an end date (SW_DEC) although the child has not left care.")
                        .since(2026)
                        .at(START, END)
                        .check((child, flag) -> last(child)
                                .filter(row -> row.day(END).isKnown()
                                        && child.knowsTimeInCare()
                                        && child.lastEnd().isEmpty())
                                .ifPresent(flag)));
    }

    /** Checks that only the first year had. */
    private static List<Rule> ofFirstYear() {
        return List.of(
                first(
                                "SW01STG1",
                                "Child looked after on the last day of the return period has no complete social worker row (SW_ID, SW_DECOM, SW_REASON).")
                        .at("DEC")
                        .differs(
                                "The child's episode is flagged, not the social worker row that happens to have its number. "
                                        + REASON_ASKED_FROM)
                        .eachRow(
                                "episodes",
                                (row, child) -> child.isSent(TABLE)
                                        && row.lacks("DEC")
                                        && !row.isShortBreak()
                                        && child.rows(TABLE).stream().noneMatch(SocialWorkerRules::isComplete)),
                first("SW03STG1", "Social worker ID, start date or reason (SW_ID, SW_DECOM, SW_REASON) is missing.")
                        .at(WORKER, START, REASON)
                        .differs(REASON_ASKED_FROM)
                        .eachRow(TABLE, row -> !isComplete(row)),
                first(
                                "SW11aSTG2",
                                "Social worker ended more than five days before the end of the return period, and none started within five days of that.")
                        .at(END)
                        .differs(
                                "The social worker who ended is flagged, unless care ended too; the validator flags the next row.")
                        .check(SocialWorkerRules::flagNotFollowed),
                first(
                                "SW14STG2",
                                "Social worker end date (SW_DEC) is missing or invalid on a row other than the latest.")
                        .at(END)
                        .check(SocialWorkerRules::flagNotEnded));
    }

    private static Draft first(String code, String meaning) {
        return worker(code, meaning).until(FIRST_YEAR);
    }

    private static Draft worker(String code, String meaning) {
        return rule(code, meaning).since(FIRST_YEAR);
    }

    private static void flagNotEnded(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> workers = child.rowsByDay(TABLE, START);
        workers.stream()
                .limit(Math.max(0, workers.size() - 1L))
                .filter(row -> !row.day(END).isKnown())
                .forEach(flag);
    }

    private static void flagNotFollowed(ChildReturn child, Consumer<RuleRow> flag) {
        Day latest = child.end().plusDays(-LAST_DAYS - 1);
        boolean isKnown = last(child).isPresent() && child.knowsTimeInCare();
        child.rows(TABLE).stream()
                .filter(row -> isKnown && row.day(END).isOnOrBefore(latest))
                .filter(row -> !isFollowed(row, child)
                        && !child.isOutOfCareOn(row.day(END).plusDays(1)))
                .forEach(flag);
    }

    private static boolean isFollowed(RuleRow row, ChildReturn child) {
        return child.rows(TABLE).stream()
                .filter(other -> other != row)
                .anyMatch(other -> other.day(START)
                        .isWithin(
                                row.day(END).plusDays(-LAST_DAYS), row.day(END).plusDays(LAST_DAYS)));
    }

    /** Whether a row has all that is asked of it: a reason only for a start from 1 April 2023. */
    private static boolean isComplete(RuleRow row) {
        return row.hasAll(WORKER, START) && (row.has(REASON) || !row.day(START).isOnOrAfter(Calendar.SOCIAL_WORKERS));
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

    /** The days of the return period on which care starts or ends with an episode, or on which it is left open. */
    private static Stream<Day> daysToCover(RuleRow episode, ChildReturn child) {
        Day started = episode.is("RNE", "S") ? episode.day("DECOM") : Day.UNKNOWN;
        Day ended = episode.endsCare() ? episode.day("DEC") : Day.UNKNOWN;
        Day open = episode.lacks("DEC") && episode.day("DECOM").isOnOrBefore(child.end()) ? child.end() : Day.UNKNOWN;
        return Stream.of(started, ended, open).filter(day -> day.isWithin(child.start(), child.end()));
    }

    /** Whether no row can cover a day; one whose dates cannot be read can. */
    private static boolean hasNoWorkerOn(Day day, ChildReturn child) {
        return child.rows(TABLE).stream()
                .allMatch(row -> row.day(START).isAfter(day) || row.day(END).isBefore(day));
    }

    /** The social worker who started last; empty when a start date cannot be read. */
    private static Optional<RuleRow> last(ChildReturn child) {
        List<RuleRow> workers = child.rowsByDay(TABLE, START);
        if (child.rows(TABLE).stream().anyMatch(row -> row.hasBadDate(START))) {
            return Optional.empty();
        }
        return workers.isEmpty() ? Optional.empty() : Optional.of(workers.get(workers.size() - 1));
    }

    private static Day firstDayOfEnds(ChildReturn child) {
        return child.codeYear().endYear() < YEAR_OF_LONGER_LOOK_BACK
                ? child.start()
                : child.start().plusYears(-1);
    }
}
