package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import java.util.List;

/** What must hold for reviews and for the times when a child was missing; no indicator depends on them yet. */
final class EventRules {
    private static final String MISSING = "missing";
    private static final String REVIEWS = "reviews";

    private EventRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("166", "The day of a review is missing or no real date.").noDate(REVIEWS, "REVIEW"),
                rule(
                                "167",
                                "A review has no code of how the child took part, or there is such a code without a review.")
                        .at("REVIEW", "REVIEW_CODE")
                        .eachRow(
                                REVIEWS,
                                (row, child) -> row.has("REVIEW")
                                        ? !row.hasCodeOf("REVIEW_CODE", child.codeYear())
                                        : row.has("REVIEW_CODE")),
                rule("440", "A child of 4 or over is said to be too young to take part in the review.")
                        .at("REVIEW", "REVIEW_CODE", "DOB")
                        .eachRow(
                                REVIEWS,
                                row -> row.is("REVIEW_CODE", "PN0")
                                        && row.day("DOB").plusYears(4).isOnOrBefore(row.day("REVIEW"))),
                rule("441", "A child under 4 is said to have taken part in the review.")
                        .at("REVIEW", "REVIEW_CODE", "DOB")
                        .eachRow(
                                REVIEWS,
                                row -> row.is("REVIEW_CODE", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7")
                                        && row.day("DOB").plusYears(4).isAfter(row.day("REVIEW"))),
                rule("1004", "The day on which a child went missing is itself missing or no real date.")
                        .noDate(MISSING, "MIS_START"),
                rule("1005", "The day on which a missing child was found is no real date.")
                        .badDate(MISSING, "MIS_END"),
                rule("1006", "The kind of a missing incident is no code.")
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(MISSING, "MISSING"),
                rule("567", "A child was found before it went missing.")
                        .at("MIS_START", "MIS_END")
                        .eachRow(MISSING, row -> row.day("MIS_END").isBefore(row.day("MIS_START"))),
                rule("570", "A child went missing after the last day of the return.")
                        .at("MIS_START")
                        .eachRow(MISSING, (row, child) -> row.day("MIS_START").isAfter(child.end())),
                rule("586", "A child went missing before it was born.")
                        .at("MIS_START", "DOB")
                        .eachRow(MISSING, row -> row.day("MIS_START").isBefore(row.day("DOB"))),
                rule("564", "The kind of a missing incident is given without the day on which the child went missing.")
                        .at("MISSING", "MIS_START")
                        .eachRow(MISSING, row -> row.has("MISSING") && row.lacks("MIS_START")),
                rule("565", "The day on which a child went missing is given without the kind of the incident.")
                        .at("MISSING", "MIS_START")
                        .eachRow(MISSING, row -> row.has("MIS_START") && row.lacks("MISSING")),
                rule("566", "The day on which a missing child was found is given without the kind of the incident.")
                        .at("MISSING", "MIS_END")
                        .eachRow(MISSING, row -> row.has("MIS_END") && row.lacks("MISSING")),
                rule("571", "The day on which a missing child was found is not in the year.")
                        .at("MIS_END")
                        .eachRow(
                                MISSING,
                                (row, child) -> row.day("MIS_END").isBefore(child.start())
                                        || row.day("MIS_END").isAfter(child.end())),
                rule("574", "A child went missing while it was missing already.")
                        .differs(Differences.FLAGS_LATER)
                        .eachOverlap(MISSING, "MIS_START", "MIS_END"),
                rule("575", "The placement from which a child went missing has ended, but the incident has not.")
                        .at("MIS_START", "MIS_END")
                        .eachRow(
                                MISSING,
                                (row, child) -> row.lacks("MIS_END")
                                        && child.rows("episodes").stream()
                                                .anyMatch(episode -> row.day("MIS_START")
                                                        .isWithin(episode.day("DECOM"), episode.day("DEC")))),
                rule(
                                "576",
                                "A child that was still missing in last year's return is not in this one with the same day.")
                        .eachLost(MISSING, "MIS_START", "MIS_END"),
                rule("577", "A child is still missing, or found, after its care ended.")
                        .eachOutliving(MISSING, "MIS_START", "MIS_END"),
                rule("578", "A child went missing on a day on which it was not in care.")
                        .at("MIS_START")
                        .eachRow(
                                MISSING,
                                (row, child) -> row.day("MIS_START").isKnown()
                                        && !child.episodes().isEmpty()
                                        && !child.isInCareOn(row.day("MIS_START"))),
                rule(
                                "580",
                                "A child left care at 18 while it was missing, but for another reason than that its care ended.")
                        .at("REC", "DEC", "MIS_END")
                        .check((child, flag) -> child.lastEnd()
                                .filter(last -> !last.is("REC", "E8"))
                                .filter(last -> child.rows(MISSING).stream()
                                        .anyMatch(row -> row.day("MIS_END").isSame(last.day("DEC"))
                                                && row.day("DOB").plusYears(18).isOnOrBefore(row.day("MIS_END"))))
                                .ifPresent(flag)),
                rule("581", "A child went missing before its care began.")
                        .at("MIS_START", "DECOM")
                        .differs("A child that went missing between or after its times in care is left to rule 578.")
                        .eachRow(
                                MISSING,
                                (row, child) -> child.episodes().stream()
                                        .limit(1)
                                        .anyMatch(first -> row.day("MIS_START").isBefore(first.day("DECOM")))));
    }
}
