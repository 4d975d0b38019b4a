package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks of decisions that a child should be placed for adoption, and of their reversal. */
final class AdoptionDecisionRules {
    private static final String TABLE = "placed_for_adoption";
    private static final String EPISODES = "episodes";
    private static final String DECIDED = "DATE_PLACED";
    private static final String REVERSED = "DATE_PLACED_CEASED";
    private static final String REASON = "REASON_PLACED_CEASED";

    private AdoptionDecisionRules() {}

    static List<Rule> rules() {
        return Stream.of(cells(), dates(), againstLastYear(), timeInCare(), placements(), endOfPlans())
                .flatMap(List::stream)
                .toList();
    }

    /** The cells of a decision. */
    private static List<Rule> cells() {
        return List.of(
                rule("115", "Adoption decision date (DATE_PLACED) is invalid.").badDate(TABLE, DECIDED),
                rule("116", "Adoption decision reversal date (DATE_PLACED_CEASED) is invalid.")
                        .badDate(TABLE, REVERSED),
                rule(
                                "119",
                                "Only one of the adoption decision reversal date and its reason (DATE_PLACED_CEASED, REASON_PLACED_CEASED) is given.")
                        .at(REVERSED, REASON)
                        .eachRow(TABLE, row -> row.has(REVERSED) != row.has(REASON)),
                rule("120", "Reason for the adoption decision reversal (REASON_PLACED_CEASED) is invalid.")
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(TABLE, REASON),
                rule("563", "Adoption decision was reversed but the decision date (DATE_PLACED) is missing.")
                        .at(DECIDED, REVERSED, REASON)
                        .eachRow(TABLE, row -> row.lacks(DECIDED) && isReversed(row)));
    }

    /** The dates of decisions, and adoption data. */
    private static List<Rule> dates() {
        return List.of(
                rule("184", "Adoption decision date (DATE_PLACED) is before the child's date of birth (DOB).")
                        .at(DECIDED, "DOB")
                        .eachRow(TABLE, (row, child) -> row.day(DECIDED).isBefore(child.birth())),
                rule(
                                "522",
                                "Adoption decision reversal date (DATE_PLACED_CEASED) is before the decision date (DATE_PLACED).")
                        .at(DECIDED, REVERSED)
                        .eachRow(TABLE, row -> row.day(DECIDED).isAfter(row.day(REVERSED))),
                rule("579", "Adoption decision was made before an earlier one was reversed.")
                        .eachOverlap(TABLE, DECIDED, REVERSED),
                rule(
                                "583",
                                "Adoption decision has no reversal date (DATE_PLACED_CEASED) although there is a later decision.")
                        .at(DECIDED, REVERSED)
                        .check(AdoptionDecisionRules::flagNotReversed),
                rule("523", "Adoption decision date (DATE_PLACED) differs from that in the adoption data (DATE_INT).")
                        .at(DECIDED, "DATE_INT")
                        .eachPair(
                                TABLE,
                                "ad1",
                                (row, adoption) -> row.day(DECIDED).differs(adoption.day("DATE_INT"))),
                rule("525", "Child has adoption data but the adoption decision was reversed.")
                        .at(REVERSED, "DATE_INT", "DATE_MATCH")
                        .check(AdoptionDecisionRules::flagAdoptionAfterReversal));
    }

    /** Decisions against last year's return. */
    private static List<Rule> againstLastYear() {
        return List.of(
                rule("559", "Adoption decision from before the collection year is not in last year's return.")
                        .at(DECIDED)
                        .eachRow(
                                TABLE,
                                (row, child) -> child.wasSentLastYear(TABLE)
                                        && row.day(DECIDED).isBefore(child.start())
                                        && child.rowsOfLastYear(TABLE).stream()
                                                .noneMatch(old -> old.hasBadDate(DECIDED)
                                                        || old.day(DECIDED).isSame(row.day(DECIDED)))),
                rule(
                                "560",
                                "Adoption decision date (DATE_PLACED) differs from last year's return, where the decision was not reversed.")
                        .at(DECIDED, REVERSED)
                        .eachRow(
                                TABLE,
                                (row, child) -> child.rowsOfLastYear(TABLE).stream()
                                        .anyMatch(old -> !isReversed(old)
                                                && old.day(DECIDED).differs(row.day(DECIDED)))),
                rule(
                                "561",
                                "Adoption decision date (DATE_PLACED) is the same as one that was reversed in last year's return.")
                        .at(DECIDED)
                        .eachRow(
                                TABLE,
                                (row, child) -> child.rowsOfLastYear(TABLE).stream()
                                        .anyMatch(old -> isReversed(old)
                                                && old.day(DECIDED).isSame(row.day(DECIDED)))),
                rule(
                                "584",
                                "Adoption decision date (DATE_PLACED) is missing, or not later than one that was reversed in last year's return.")
                        .at(DECIDED)
                        .eachRow(
                                TABLE,
                                (row, child) -> child.rowsOfLastYear(TABLE).stream()
                                        .anyMatch(old -> isReversed(old)
                                                && old.day(DECIDED).isKnown()
                                                && (row.lacks(DECIDED)
                                                        || row.day(DECIDED).isOnOrBefore(old.day(DECIDED))))));
    }

    /** Decisions against the time in care. */
    private static List<Rule> timeInCare() {
        return List.of(
                rule(
                                "117",
                                "Adoption decision or its reversal is after the end of the return period or after the child left care.")
                        .at(DECIDED, REVERSED, "DEC", "REC")
                        .differs("A decision from a later period of care is accepted.")
                        .check(AdoptionDecisionRules::flagTooLate),
                rule("118", "Adoption decision was reversed before the collection year or before care started.")
                        .at(REVERSED, "DECOM", "LS")
                        .check(AdoptionDecisionRules::flagReversedTooEarly),
                rule("1003", "Adoption decision date (DATE_PLACED) is before care started.")
                        .at(DECIDED, "DECOM", "RNE")
                        .eachWithEpisode(
                                TABLE,
                                child -> child.firstEpisode(row -> row.is("RNE", "S")),
                                (row, start) -> row.day(DECIDED).isBefore(start.day("DECOM"))));
    }

    /** Decisions against adoption placements and placement orders. */
    private static List<Rule> placements() {
        return List.of(
                rule("551", "Child is placed for adoption but the decision date is missing.")
                        .at(DECIDED, "PLACE")
                        .eachRow(
                                EPISODES,
                                (row, child) -> child.isSent(TABLE)
                                        && AdoptionRules.isWithAdopters(row)
                                        && child.rowsWithAny(TABLE, DECIDED).isEmpty()),
                rule(
                                "552",
                                "Adoption decision date (DATE_PLACED) is after the start of an adoption placement (A3 to A6).")
                        .at(DECIDED, "DECOM")
                        .eachPair(
                                TABLE,
                                EPISODES,
                                (row, episode) -> AdoptionRules.isWithAdopters(episode)
                                        && row.day(DECIDED).isAfter(episode.day("DECOM"))),
                rule("553", "Child has a placement order (E1) but the adoption decision date (DATE_PLACED) is missing.")
                        .at(DECIDED, "LS")
                        .differs("A decision without a date does not count; one with a date does, reversed or not.")
                        .check(AdoptionDecisionRules::flagOrderWithoutDecision),
                rule("554", "Adoption decision date (DATE_PLACED) is after the placement order (E1) started.")
                        .at(DECIDED, "DECOM", "LS")
                        .eachWithEpisode(
                                TABLE,
                                child -> child.firstEpisode(row -> row.is("LS", "E1")),
                                (row, first) -> row.day(DECIDED).isAfter(first.day("DECOM"))));
    }

    /** Decisions against how care ended. */
    private static List<Rule> endOfPlans() {
        return List.of(
                rule(
                                "557",
                                "Child left care unadopted after a placement order, a freeing order (returns up to 2023/24) or an adoption placement, but the decision reversal date and reason are missing.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at(REVERSED, REASON, "PLACE", "LS", "REC")
                        .check(AdoptionDecisionRules::flagPlansNotReversed),
                rule("558", "Child was adopted but the adoption decision was reversed.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at(REVERSED, "REC")
                        .differs("A child with one decision is checked like a child with several.")
                        .eachRow(EPISODES, (row, child) -> AdoptionRules.isAdopted(row) && hasNoDecisionLeft(child)));
    }

    private static void flagNotReversed(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> decisions = child.rowsByDay(TABLE, DECIDED);
        decisions.stream()
                .limit(Math.max(0, decisions.size() - 1L))
                .filter(row -> row.lacks(REVERSED))
                .forEach(flag);
    }

    private static void flagAdoptionAfterReversal(ChildReturn child, Consumer<RuleRow> flag) {
        if (hasNoDecisionLeft(child) && !child.adoptions().isEmpty()) {
            child.rows(TABLE).forEach(flag);
            child.adoptions().forEach(flag);
        }
    }

    private static void flagTooLate(ChildReturn child, Consumer<RuleRow> flag) {
        child.rows(TABLE).stream()
                .filter(row -> isTooLate(row.day(DECIDED), child) || isTooLate(row.day(REVERSED), child))
                .forEach(row -> flagBoth(row, leaving(child), flag));
    }

    private static void flagReversedTooEarly(ChildReturn child, Consumer<RuleRow> flag) {
        Optional<RuleRow> first = child.firstEpisode(row -> !row.isShortBreak());
        Day earliest = first.map(row -> child.start().laterOf(row.day("DECOM"))).orElse(Day.UNKNOWN);
        child.rows(TABLE).stream()
                .filter(row -> row.day(REVERSED).isBefore(earliest))
                .forEach(row -> flagBoth(row, first, flag));
    }

    private static void flagBoth(RuleRow decision, Optional<RuleRow> episode, Consumer<RuleRow> flag) {
        flag.accept(decision);
        episode.ifPresent(flag);
    }

    private static void flagOrderWithoutDecision(ChildReturn child, Consumer<RuleRow> flag) {
        if (child.isSent(TABLE) && child.rowsWithAny(TABLE, DECIDED).isEmpty()) {
            flagWithDecisions(child, row -> row.is("LS", "E1"), flag);
        }
    }

    private static void flagPlansNotReversed(ChildReturn child, Consumer<RuleRow> flag) {
        if (child.isSent(TABLE) && child.rows(TABLE).stream().noneMatch(row -> row.hasAll(REVERSED, REASON))) {
            flagWithDecisions(child, row -> endsPlansForAdoption(row, child), flag);
        }
    }

    /** Flags the episodes of a kind and, when there are any, the child's decisions. */
    private static void flagWithDecisions(ChildReturn child, Predicate<RuleRow> kind, Consumer<RuleRow> flag) {
        List<RuleRow> episodes = child.rows(EPISODES).stream().filter(kind).toList();
        episodes.forEach(flag);
        if (!episodes.isEmpty()) {
            child.rows(TABLE).forEach(flag);
        }
    }

    private static boolean isReversed(RuleRow decision) {
        return decision.hasAny(REVERSED, REASON);
    }

    private static boolean hasNoDecisionLeft(ChildReturn child) {
        List<RuleRow> decisions = child.rows(TABLE);
        return !decisions.isEmpty() && decisions.stream().allMatch(row -> row.has(REVERSED));
    }

    private static boolean endsPlansForAdoption(RuleRow episode, ChildReturn child) {
        return episode.endsCare()
                && !AdoptionRules.isAdopted(episode)
                && (AdoptionRules.isWithAdopters(episode)
                        || episode.is("LS", "E1")
                        || (episode.is("LS", "D1") && FreeingOrderRules.areIn(child.codeYear())));
    }

    /** The episode with which the child last left care; empty when the child never did. */
    private static Optional<RuleRow> leaving(ChildReturn child) {
        return child.rowsByDay(EPISODES, "DEC").stream()
                .filter(RuleRow::endsCare)
                .reduce((first, second) -> second);
    }

    private static boolean isTooLate(Day day, ChildReturn child) {
        return day.isAfter(child.end())
                || (leaving(child).filter(last -> day.isAfter(last.day("DEC"))).isPresent()
                        && child.isOutOfCareOn(day));
    }
}
