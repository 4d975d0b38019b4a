package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold for a decision that a child should be placed for adoption, and for its reversal. */
final class AdoptionDecisionRules {
    private static final String TABLE = "placed_for_adoption";
    private static final String EPISODES = "episodes";
    private static final String DECIDED = "DATE_PLACED";
    private static final String REVERSED = "DATE_PLACED_CEASED";
    private static final String REASON = "REASON_PLACED_CEASED";

    private AdoptionDecisionRules() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(onTheirOwn());
        rules.addAll(besideLastYear());
        rules.addAll(besideEpisodes());
        return rules;
    }

    private static List<Rule> onTheirOwn() {
        return List.of(
                rule("115", "The day of a decision for adoption is no real date.")
                        .badDate(TABLE, DECIDED),
                rule("116", "The day on which a decision for adoption was reversed is no real date.")
                        .badDate(TABLE, REVERSED),
                rule("119", "A decision for adoption was reversed on no day, or for no reason.")
                        .at(REVERSED, REASON)
                        .eachRow(TABLE, row -> row.has(REVERSED) != row.has(REASON)),
                rule("120", "The reason for the reversal of a decision for adoption is no code.")
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(TABLE, REASON),
                rule("184", "A decision for adoption was made before the child was born.")
                        .at(DECIDED, "DOB")
                        .eachRow(TABLE, (row, child) -> row.day(DECIDED).isBefore(child.birth())),
                rule("522", "A decision for adoption was reversed before it was made.")
                        .at(DECIDED, REVERSED)
                        .eachRow(TABLE, row -> row.day(DECIDED).isAfter(row.day(REVERSED))),
                rule("563", "A decision for adoption was reversed, but not when it was made.")
                        .at(DECIDED, REVERSED, REASON)
                        .eachRow(TABLE, row -> row.lacks(DECIDED) && isReversed(row)),
                rule("579", "A decision for adoption was made while an earlier one stood.")
                        .eachOverlap(TABLE, DECIDED, REVERSED),
                rule("583", "A decision for adoption was not reversed although there is a later one.")
                        .at(DECIDED, REVERSED)
                        .check((child, flag) -> {
                            List<RuleRow> decisions = child.rowsByDay(TABLE, DECIDED);
                            decisions.stream()
                                    .limit(Math.max(0, decisions.size() - 1L))
                                    .filter(row -> row.lacks(REVERSED))
                                    .forEach(flag);
                        }),
                rule("523", "The day of the decision for adoption differs from the one told with the adoption.")
                        .at(DECIDED, "DATE_INT")
                        .eachPair(
                                TABLE,
                                "ad1",
                                (row, adoption) -> row.day(DECIDED).differs(adoption.day("DATE_INT"))),
                rule("525", "The child was adopted, but the decision for adoption is reversed.")
                        .at(REVERSED, "DATE_INT", "DATE_MATCH")
                        .check((child, flag) -> {
                            if (hasNoDecisionLeft(child) && !child.adoptions().isEmpty()) {
                                child.rows(TABLE).forEach(flag);
                                child.adoptions().forEach(flag);
                            }
                        }));
    }

    private static List<Rule> besideLastYear() {
        return List.of(
                rule("559", "A decision for adoption from before the year is not in last year's return.")
                        .at(DECIDED)
                        .eachRow(
                                TABLE,
                                (row, child) -> child.wasSentLastYear(TABLE)
                                        && row.day(DECIDED).isBefore(child.start())
                                        && child.rowsOfLastYear(TABLE).stream()
                                                .noneMatch(
                                                        old -> old.day(DECIDED).isSame(row.day(DECIDED)))),
                rule(
                                "560",
                                "A decision for adoption has another day than in last year's return, and was not reversed then.")
                        .at(DECIDED, REVERSED)
                        .eachRow(
                                TABLE,
                                (row, child) -> child.rowsOfLastYear(TABLE).stream()
                                        .anyMatch(old -> !isReversed(old)
                                                && old.day(DECIDED).differs(row.day(DECIDED)))),
                rule("561", "A decision for adoption has the day of one that was reversed in last year's return.")
                        .at(DECIDED)
                        .eachRow(
                                TABLE,
                                (row, child) -> child.rowsOfLastYear(TABLE).stream()
                                        .anyMatch(old -> isReversed(old)
                                                && old.day(DECIDED).isSame(row.day(DECIDED)))),
                rule(
                                "584",
                                "A decision for adoption is blank, or no later than one that was reversed in last year's return.")
                        .at(DECIDED)
                        .eachRow(
                                TABLE,
                                (row, child) -> child.rowsOfLastYear(TABLE).stream()
                                        .anyMatch(old -> isReversed(old)
                                                && old.day(DECIDED).isKnown()
                                                && (row.lacks(DECIDED)
                                                        || row.day(DECIDED).isOnOrBefore(old.day(DECIDED))))));
    }

    private static List<Rule> besideEpisodes() {
        return List.of(
                rule(
                                "117",
                                "A decision for adoption, or its reversal, is from after the year or after the child left care.")
                        .at(DECIDED, REVERSED, "DEC", "REC")
                        .differs("A child that came into care again may have a decision from that time.")
                        .check((child, flag) -> child.rows(TABLE).stream()
                                .filter(row ->
                                        isTooLate(row.day(DECIDED), child) || isTooLate(row.day(REVERSED), child))
                                .forEach(row -> {
                                    flag.accept(row);
                                    leaving(child).ifPresent(flag);
                                })),
                rule("118", "A decision for adoption was reversed before the year, or before care began.")
                        .at(REVERSED, "DECOM", "LS")
                        .check((child, flag) -> child.firstEpisode(row -> !row.isShortBreak())
                                .ifPresent(first -> child.rows(TABLE).stream()
                                        .filter(row -> row.day(REVERSED)
                                                .isBefore(child.start().laterOf(first.day("DECOM"))))
                                        .forEach(row -> {
                                            flag.accept(row);
                                            flag.accept(first);
                                        }))),
                rule("551", "A child is placed for adoption, and the day of the decision is not told.")
                        .at(DECIDED, "PLACE")
                        .eachRow(
                                EPISODES,
                                (row, child) -> child.isSent(TABLE)
                                        && AdoptionRules.isWithAdopters(row)
                                        && child.rowsWithAny(TABLE, DECIDED).isEmpty()),
                rule("552", "A child was placed for adoption before that was decided.")
                        .at(DECIDED, "DECOM")
                        .eachPair(
                                TABLE,
                                EPISODES,
                                (row, episode) -> AdoptionRules.isWithAdopters(episode)
                                        && row.day(DECIDED).isAfter(episode.day("DECOM"))),
                rule("553", "A child is under a placement order, and no decision for adoption is told.")
                        .at(DECIDED, "LS")
                        .differs(
                                "A decision of which the day is blank is none; one with a day is, whatever is told of its reversal.")
                        .check((child, flag) -> {
                            if (child.isSent(TABLE)
                                    && child.rowsWithAny(TABLE, DECIDED).isEmpty()) {
                                child.rows(EPISODES).stream()
                                        .filter(row -> row.is("LS", "E1"))
                                        .forEach(row -> {
                                            flag.accept(row);
                                            child.rows(TABLE).forEach(flag);
                                        });
                            }
                        }),
                rule("554", "A placement order was made before the decision for adoption.")
                        .at(DECIDED, "DECOM", "LS")
                        .eachBeside(
                                TABLE,
                                child -> child.firstEpisode(row -> row.is("LS", "E1")),
                                (row, first) -> row.day(DECIDED).isAfter(first.day("DECOM"))),
                rule(
                                "557",
                                "A child left care unadopted after being placed for adoption, and the decision is not reversed.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at(REVERSED, REASON, "PLACE", "LS", "REC")
                        .check((child, flag) -> child.rows(EPISODES).stream()
                                .filter(row -> child.isSent(TABLE) && endsPlansForAdoption(row))
                                .filter(row ->
                                        child.rows(TABLE).stream().noneMatch(one -> one.hasAll(REVERSED, REASON)))
                                .forEach(row -> {
                                    flag.accept(row);
                                    child.rows(TABLE).forEach(flag);
                                })),
                rule("558", "An adopted child has a decision for adoption that is reversed, and no other.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at(REVERSED, "REC")
                        .differs("A child with one decision is looked at as one with several is.")
                        .eachRow(EPISODES, (row, child) -> AdoptionRules.isAdopted(row) && hasNoDecisionLeft(child)),
                rule("1003", "A decision for adoption was made before the child came into care.")
                        .at(DECIDED, "DECOM", "RNE")
                        .eachBeside(
                                TABLE,
                                child -> child.firstEpisode(row -> row.is("RNE", "S")),
                                (row, start) -> row.day(DECIDED).isBefore(start.day("DECOM"))));
    }

    private static boolean isReversed(RuleRow decision) {
        return decision.hasAny(REVERSED, REASON);
    }

    private static boolean hasNoDecisionLeft(ChildReturn child) {
        List<RuleRow> decisions = child.rows(TABLE);
        return !decisions.isEmpty() && decisions.stream().allMatch(row -> row.has(REVERSED));
    }

    private static boolean endsPlansForAdoption(RuleRow episode) {
        return episode.endsCare()
                && !AdoptionRules.isAdopted(episode)
                && (AdoptionRules.isWithAdopters(episode) || episode.is("LS", "E1"));
    }

    /** The episode with which the child left care, when it did. */
    private static Optional<RuleRow> leaving(ChildReturn child) {
        return child.rowsByDay(EPISODES, "DEC").stream()
                .filter(RuleRow::endsCare)
                .reduce((first, second) -> second);
    }

    private static boolean isTooLate(Day day, ChildReturn child) {
        return day.isAfter(child.end())
                || (leaving(child).filter(last -> day.isAfter(last.day("DEC"))).isPresent() && !child.isInCareOn(day));
    }
}
