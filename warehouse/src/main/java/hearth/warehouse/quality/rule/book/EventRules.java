package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks of reviews and missing periods; no indicator depends on them yet. */
final class EventRules {
    private static final String MISSING = "missing";
    private static final String REVIEWS = "reviews";

    private EventRules() {}

    static List<Rule> rules() {
        return Stream.of(reviews(), missingCells(), missingDates(), missingAndEpisodes())
                .flatMap(List::stream)
                .toList();
    }

    /** Reviews. */
    private static List<Rule> reviews() {
        return List.of(
                rule("166", "Review date (REVIEW) is missing or invalid.").noDate(REVIEWS, "REVIEW"),
                rule(
                                "167",
                                "Participation in the review (REVIEW_CODE) is missing or invalid, or given without a review date (REVIEW).")
                        .at("REVIEW", "REVIEW_CODE")
                        .eachRow(
                                REVIEWS,
                                (row, child) -> row.has("REVIEW")
                                        ? !row.hasCodeOf("REVIEW_CODE", child.codeYear())
                                        : row.has("REVIEW_CODE")),
                rule("440", "Participation in the review is PN0 (child under 4) but the child was 4 or over.")
                        .at("REVIEW", "REVIEW_CODE", "DOB")
                        .eachRow(
                                REVIEWS,
                                row -> row.is("REVIEW_CODE", "PN0")
                                        && row.day("DOB").birthday(4).isOnOrBefore(row.day("REVIEW"))),
                rule("441", "Participation in the review is PN1 to PN7 but the child was under 4.")
                        .at("REVIEW", "REVIEW_CODE", "DOB")
                        .eachRow(
                                REVIEWS,
                                row -> row.is("REVIEW_CODE", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7")
                                        && row.day("DOB").birthday(4).isAfter(row.day("REVIEW"))));
    }

    /** The cells of a missing period. */
    private static List<Rule> missingCells() {
        return List.of(
                rule("1004", "Start date of the missing period (MIS_START) is blank or invalid.")
                        .noDate(MISSING, "MIS_START"),
                rule("1005", "End date of the missing period (MIS_END) is invalid.")
                        .badDate(MISSING, "MIS_END"),
                rule("1006", "Type of missing period (MISSING) is invalid.")
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(MISSING, "MISSING"),
                rule("564", "Type of missing period (MISSING) is given but the start date (MIS_START) is blank.")
                        .at("MISSING", "MIS_START")
                        .eachRow(MISSING, row -> row.has("MISSING") && row.lacks("MIS_START")),
                rule("565", "Start date of the missing period (MIS_START) is given but its type (MISSING) is blank.")
                        .at("MISSING", "MIS_START")
                        .eachRow(MISSING, row -> row.has("MIS_START") && row.lacks("MISSING")),
                rule("566", "End date of the missing period (MIS_END) is given but its type (MISSING) is blank.")
                        .at("MISSING", "MIS_END")
                        .eachRow(MISSING, row -> row.has("MIS_END") && row.lacks("MISSING")));
    }

    /** The dates of a missing period. */
    private static List<Rule> missingDates() {
        return List.of(
                rule("567", "Missing period ends before it starts.")
                        .at("MIS_START", "MIS_END")
                        .eachRow(MISSING, row -> row.day("MIS_END").isBefore(row.day("MIS_START"))),
                rule("570", "Missing period starts after the end of the return period.")
                        .at("MIS_START")
                        .eachRow(MISSING, (row, child) -> row.day("MIS_START").isAfter(child.end())),
                rule("586", "Missing period starts before the child's date of birth (DOB).")
                        .at("MIS_START", "DOB")
                        .eachRow(MISSING, row -> row.day("MIS_START").isBefore(row.day("DOB"))),
                rule("571", "End date of the missing period (MIS_END) is before or after the return period.")
                        .at("MIS_END")
                        .eachRow(
                                MISSING,
                                (row, child) -> row.day("MIS_END").isBefore(child.start())
                                        || row.day("MIS_END").isAfter(child.end())),
                rule("574", "Missing period starts before an earlier one ends.")
                        .differs(Differences.FLAGS_LATER)
                        .eachOverlap(MISSING, "MIS_START", "MIS_END"),
                rule(
                                "576",
                                "Missing period open in last year's return is not in this return with the same start date (MIS_START).")
                        .eachLost(MISSING, "MIS_START", "MIS_END"));
    }

    /** Missing periods against the child's episodes. */
    private static List<Rule> missingAndEpisodes() {
        return List.of(
                rule("575", "Missing period is still open although the episode in which it started has ceased.")
                        .at("MIS_START", "MIS_END")
                        .eachRow(
                                MISSING,
                                (row, child) -> row.lacks("MIS_END")
                                        && child.rows("episodes").stream()
                                                .anyMatch(episode -> row.day("MIS_START")
                                                        .isWithin(episode.day("DECOM"), episode.day("DEC")))),
                rule("577", "Missing period is open, or ends, when the child is no longer looked after.")
                        .eachOutliving(MISSING, "MIS_START", "MIS_END"),
                rule("578", "Missing period starts on a day when the child was not looked after.")
                        .at("MIS_START")
                        .eachRow(
                                MISSING,
                                (row, child) ->
                                        !child.episodes().isEmpty() && child.isOutOfCareOn(row.day("MIS_START"))),
                rule(
                                "580",
                                "Child was missing when care ended at 18 or over, but the reason episode ceased (REC) is not E8.")
                        .at("REC", "DEC", "MIS_END")
                        .check(EventRules::flagOtherReason),
                rule("581", "Missing period starts before the child's first episode.")
                        .at("MIS_START", "DECOM")
                        .differs("A child missing between or after periods of care is left to rule 578.")
                        .eachRow(
                                MISSING,
                                (row, child) -> child.sequence().stream()
                                        .limit(1)
                                        .anyMatch(first -> row.day("MIS_START").isBefore(first.day("DECOM")))));
    }

    private static void flagOtherReason(ChildReturn child, Consumer<RuleRow> flag) {
        child.lastEnd()
                .filter(last -> !last.is("REC", "E8"))
                .filter(last -> child.rows(MISSING).stream()
                        .anyMatch(row -> row.day("MIS_END").isSame(last.day("DEC"))
                                && row.day("DOB").birthday(18).isOnOrBefore(row.day("MIS_END"))))
                .ifPresent(flag);
    }
}
