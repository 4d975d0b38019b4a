package hearth.warehouse.quality.rule;

import static hearth.warehouse.quality.rule.Rule.rule;

import java.util.List;

/** What must hold for reviews and for the times when a child was missing; no indicator depends on them yet. */
final class EventRules {
    private static final String MISSING = "missing";
    private static final String REVIEWS = "reviews";

    private EventRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("166", "The day of a review is missing or no real date.").noDate(REVIEWS, "REVIEW"),
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
                        .differs(Rule.READS_LOWER_CASE)
                        .badCode(MISSING, "MISSING"),
                rule("567", "A child was found before it went missing.")
                        .at("MIS_START", "MIS_END")
                        .eachRow(MISSING, row -> row.day("MIS_END").isBefore(row.day("MIS_START"))),
                rule("570", "A child went missing after the last day of the return.")
                        .at("MIS_START")
                        .eachRow(MISSING, (row, child) -> row.day("MIS_START").isAfter(child.end())),
                rule("586", "A child went missing before it was born.")
                        .at("MIS_START", "DOB")
                        .eachRow(MISSING, row -> row.day("MIS_START").isBefore(row.day("DOB"))));
    }
}
