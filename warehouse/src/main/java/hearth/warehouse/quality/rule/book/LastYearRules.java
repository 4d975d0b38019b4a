package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What must hold between the episodes of a return and those of the year before. */
final class LastYearRules {
    private static final double DISTANCE_TOLERANCE = 0.2;

    private LastYearRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("502", "The first episode starts on another day than the one that was open in last year's return.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM")
                        .differs("Where last year's return left two episodes open, the later one counts.")
                        .check((child, flag) -> openLastYear(child)
                                .ifPresent(open -> child.episodes().stream()
                                        .limit(1)
                                        .filter(first -> first.day("DECOM").differs(open.day("DECOM")))
                                        .forEach(flag))),
                goesOn("503A", "The reason for the new episode", Affected.STABILITY, "RNE"),
                goesOn("503B", "The legal status", Affected.NUMBER_LOOKED_AFTER, "LS"),
                goesOn("503C", "The category of need", Affected.NUMBER_LOOKED_AFTER, "CIN"),
                differs(
                        "503D",
                        "The placement type",
                        Affected.PLACEMENT_TYPE,
                        "PLACE",
                        (open, first) -> !open.isLike(first, "PLACE") && !isRecoded(open, first)),
                goesOn("503E", "The placement provider", Affected.IN_HOUSE, "PLACE_PROVIDER"),
                goesOn("503F", "The URN of the home", Affected.STABILITY, "URN"),
                differs(
                        "503G",
                        "The distance of the placement",
                        Affected.DISTANCE,
                        "PL_DISTANCE",
                        (open, first) -> isElsewhere(open, first, 0)),
                goesOn("503H", "The authority of the placement", Affected.DISTANCE, "PL_LA"),
                goesOn(
                        "503J",
                        "The location of the placement, inside the authority or outside,",
                        Affected.DISTANCE,
                        "PL_LOCATION"),
                rule(
                                "452",
                                "The placement lies in another authority than the one that was open in last year's return, though begun for the same reason.")
                        .affects(Affected.DISTANCE)
                        .at("PL_LA")
                        .check(sameReason((open, first) -> !open.isLike(first, "PL_LA"))),
                rule(
                                "453",
                                "The placement lies farther or nearer than the one that was open in last year's return, though begun for the same reason.")
                        .affects(Affected.DISTANCE)
                        .at("PL_DISTANCE")
                        .check(sameReason((open, first) -> isElsewhere(open, first, DISTANCE_TOLERANCE))),
                rule("562", "An episode that began before the year is not in last year's return.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM")
                        .differs("Every episode of last year's return counts, not only the last one.")
                        .check((child, flag) -> child.episodes().stream()
                                .limit(1)
                                .filter(first -> child.wasSentLastYear("episodes")
                                        && first.day("DECOM").isBefore(child.start())
                                        && child.episodesOfLastYear().stream()
                                                .noneMatch(
                                                        old -> old.day("DECOM").isSame(first.day("DECOM"))))
                                .forEach(flag)),
                rule("NoE", "An episode began before the year, but last year's return does not know the child.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM")
                        .eachRow(
                                "episodes",
                                (row, child) -> child.wasSentLastYear("episodes")
                                        && row.day("DECOM").isBefore(child.start())
                                        && child.rowsOfLastYear("episodes").isEmpty()),
                rule("199", "The child has been adopted, and is in care again under the same id.")
                        .affects(Affected.all(Affected.STARTED, Affected.REASONS_FOR_LEAVING))
                        .at("CHILD")
                        .differs(
                                "The episode that ended in adoption, told again this year, is not taken for a new one.")
                        .check((child, flag) -> {
                            List<RuleRow> all = new ArrayList<>(child.episodesOfLastYear());
                            all.addAll(child.episodes());
                            all.stream()
                                    .filter(row -> row.is("REC", "E11", "E12"))
                                    .forEach(adopted -> child.episodes().stream()
                                            .filter(row -> row.day("DECOM").isAfter(adopted.day("DECOM")))
                                            .forEach(flag));
                        }));
    }

    private static Rule goesOn(String code, String what, Set<String> affected, String column) {
        return differs(code, what, affected, column, (open, first) -> !open.isLike(first, column));
    }

    private static Rule differs(
            String code, String what, Set<String> affected, String column, BiPredicate<RuleRow, RuleRow> isWrong) {
        return rule(
                        code,
                        what
                                + " of the first episode differs from that of the one that was open in last year's return.")
                .affects(affected)
                .at(column)
                .check(firstEpisode(isWrong));
    }

    private static Rule.Check sameReason(BiPredicate<RuleRow, RuleRow> isWrong) {
        return firstEpisode((open, first) -> first.isLike(open, "RNE") && isWrong.test(open, first));
    }

    /** Flags the first episode when it does not fit the one that was open in last year's return. */
    private static Rule.Check firstEpisode(BiPredicate<RuleRow, RuleRow> isWrong) {
        return (child, flag) -> openLastYear(child)
                .ifPresent(open -> child.episodes().stream()
                        .limit(1)
                        .filter(first -> isWrong.test(open, first))
                        .forEach(flag));
    }

    /** Whether a distance is known and not what it was, give or take so many miles. */
    private static boolean isElsewhere(RuleRow old, RuleRow now, double tolerance) {
        double change = Math.abs(old.number("PL_DISTANCE") - now.number("PL_DISTANCE"));
        return now.has("PL_DISTANCE") && (old.lacks("PL_DISTANCE") || change > tolerance);
    }

    /** Codes that the return replaced by others. */
    private static boolean isRecoded(RuleRow old, RuleRow now) {
        return (old.is("PLACE", "Z1") && now.is("PLACE", "Z11", "Z12", "Z13", "Z14"))
                || (old.is("PLACE", "H5") && now.is("PLACE", "K3"));
    }

    /** The last episode of the year before, when it was open. */
    private static Optional<RuleRow> openLastYear(ChildReturn child) {
        return child.lastEpisodeOfLastYear().filter(last -> last.lacks("DEC"));
    }
}
