package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks of this year's episodes against last year's return. */
final class LastYearRules {
    private static final double DISTANCE_TOLERANCE = 0.2;

    /** Less than any difference between distances, but more than what subtracting them adds: 5.2 - 5.0 is over 0.2. */
    private static final double ROUNDING = 1e-6;

    private LastYearRules() {}

    static List<Rule> rules() {
        return Stream.of(firstEpisode(), otherEpisodes()).flatMap(List::stream).toList();
    }

    /** The first episode against the episode left open in last year's return. */
    private static List<Rule> firstEpisode() {
        return List.of(
                rule(
                                "502",
                                "First episode does not start on the same day as the episode left open in last year's return.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM")
                        .differs("If last year's return has two open episodes, the later one is used.")
                        .check(againstOpen((open, first) -> first.day("DECOM").differs(open.day("DECOM")))),
                goesOn("503A", "Reason for new episode (RNE)", Affected.STABILITY, "RNE"),
                goesOn("503B", "Legal status (LS)", Affected.NUMBER_LOOKED_AFTER, "LS"),
                goesOn("503C", "Category of need (CIN)", Affected.NUMBER_LOOKED_AFTER, "CIN"),
                differs(
                        "503D",
                        "Placement type (PLACE)",
                        Affected.PLACEMENT_TYPE,
                        "PLACE",
                        (open, first) -> !open.isLike(first, "PLACE") && !isRecoded(open, first)),
                goesOn("503E", "Placement provider (PLACE_PROVIDER)", Affected.IN_HOUSE, "PLACE_PROVIDER"),
                goesOn("503F", "URN", Affected.STABILITY, "URN"),
                differs(
                        "503G",
                        "Placement distance (PL_DISTANCE)",
                        Affected.DISTANCE,
                        "PL_DISTANCE",
                        (open, first) -> isElsewhere(open, first, 0)),
                goesOn("503H", "Placement local authority (PL_LA)", Affected.DISTANCE, "PL_LA"),
                goesOn("503J", "Placement location (PL_LOCATION)", Affected.DISTANCE, "PL_LOCATION"),
                rule(
                                "452",
                                "Placement local authority (PL_LA) differs from last year's open episode, with the same reason for new episode (RNE).")
                        .affects(Affected.DISTANCE)
                        .at("PL_LA")
                        .check(sameReason((open, first) -> !open.isLike(first, "PL_LA"))),
                rule(
                                "453",
                                "Placement distance (PL_DISTANCE) is not within 0.2 miles of last year's open episode, with the same reason for new episode (RNE).")
                        .affects(Affected.DISTANCE)
                        .at("PL_DISTANCE")
                        .check(sameReason((open, first) -> isElsewhere(open, first, DISTANCE_TOLERANCE))));
    }

    /** All episodes of the two years. */
    private static List<Rule> otherEpisodes() {
        return List.of(
                rule("562", "First episode started before the collection year but is not in last year's return.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM")
                        .differs("All episodes of last year's return are compared, not only the last.")
                        .check(LastYearRules::flagUnknownEpisode),
                rule(
                                "NoE",
                                "Episode started before the collection year but the child has no episode in last year's return.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM")
                        .eachRow(
                                "episodes",
                                (row, child) -> child.wasSentLastYear("episodes")
                                        && row.day("DECOM").isBefore(child.start())
                                        && child.rowsOfLastYear("episodes").isEmpty()),
                rule("199", "Child is looked after again under the same child ID (CHILD) after being adopted.")
                        .affects(Affected.all(Affected.STARTED, Affected.REASONS_FOR_LEAVING))
                        .at("CHILD")
                        .differs("An adoption repeated from last year's return is not a new episode.")
                        .check(LastYearRules::flagAfterAdoption));
    }

    private static void flagUnknownEpisode(ChildReturn child, Consumer<RuleRow> flag) {
        child.sequence().stream()
                .limit(1)
                .filter(first -> child.wasSentLastYear("episodes")
                        && child.rowsOfLastYear("episodes").stream().noneMatch(old -> old.hasBadDate("DECOM"))
                        && first.day("DECOM").isBefore(child.start())
                        && child.episodesOfLastYear().stream()
                                .noneMatch(old -> old.day("DECOM").isSame(first.day("DECOM"))))
                .forEach(flag);
    }

    private static void flagAfterAdoption(ChildReturn child, Consumer<RuleRow> flag) {
        Stream.concat(child.episodesOfLastYear().stream(), child.episodes().stream())
                .filter(AdoptionRules::isAdopted)
                .forEach(adopted -> child.episodes().stream()
                        .filter(row -> row.day("DECOM").isAfter(adopted.day("DECOM")))
                        .forEach(flag));
    }

    private static Rule goesOn(String code, String what, Set<String> affected, String column) {
        return differs(code, what, affected, column, (open, first) -> !open.isLike(first, column));
    }

    private static Rule differs(
            String code, String what, Set<String> affected, String column, BiPredicate<RuleRow, RuleRow> isWrong) {
        return rule(code, what + " of the first episode differs from the episode left open in last year's return.")
                .affects(affected)
                .at(column)
                .check(againstOpen(isWrong));
    }

    private static Rule.Check sameReason(BiPredicate<RuleRow, RuleRow> isWrong) {
        return againstOpen((open, first) -> first.isLike(open, "RNE") && isWrong.test(open, first));
    }

    /** Flags the first episode when it does not match the episode left open in last year's return. */
    private static Rule.Check againstOpen(BiPredicate<RuleRow, RuleRow> isWrong) {
        return (child, flag) -> openLastYear(child)
                .ifPresent(open -> child.sequence().stream()
                        .limit(1)
                        .filter(first -> isWrong.test(open, first))
                        .forEach(flag));
    }

    /** Whether a distance is known and differs from last year's by more than so many miles. */
    private static boolean isElsewhere(RuleRow old, RuleRow now, double tolerance) {
        double change = Math.abs(old.number("PL_DISTANCE") - now.number("PL_DISTANCE"));
        return now.has("PL_DISTANCE") && (old.lacks("PL_DISTANCE") || change > tolerance + ROUNDING);
    }

    /** Whether the code changed only because the return replaced it with another. */
    private static boolean isRecoded(RuleRow old, RuleRow now) {
        return (old.is("PLACE", "Z1") && now.is("PLACE", "Z11", "Z12", "Z13", "Z14"))
                || (old.is("PLACE", "H5") && now.is("PLACE", "K3"));
    }

    /** The last episode of last year's return, when it was open. */
    private static Optional<RuleRow> openLastYear(ChildReturn child) {
        return child.lastEpisodeOfLastYear().filter(last -> last.lacks("DEC"));
    }
}
