package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks of a child's episodes as a sequence. */
final class EpisodeChainRules {
    private static final String[] PLACEMENT = {"PLACE", "PLACE_PROVIDER", "PL_POST", "URN"};
    private static final String[] CONTINUATION = {"P", "L", "T", "U", "B"};

    private EpisodeChainRules() {}

    static List<Rule> rules() {
        return Stream.of(startsAndEnds(), changes()).flatMap(List::stream).toList();
    }

    /** How one episode follows another. */
    private static List<Rule> startsAndEnds() {
        return List.of(
                rule("501", "Episode starts before the previous episode ceases.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM", "DEC")
                        .eachEpisodeAfterAnother(
                                (before, row) -> row.day("DECOM").isBefore(before.day("DEC"))),
                rule(
                                "142",
                                "Date or reason episode ceased (DEC, REC) is missing although the child has a later episode.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DEC", "REC")
                        .check(EpisodeChainRules::flagNotCeased),
                rule(
                                "357",
                                "First episode starts in the collection year but its reason for new episode (RNE) is not S.")
                        .affects(Affected.STARTED)
                        .at("RNE")
                        .check(EpisodeChainRules::flagStartWithoutS),
                rule(
                                "388",
                                "Reason episode ceased (REC) is X1 without a new episode on the same day, or another reason with one.")
                        .affects(Affected.all(Affected.CEASED, Affected.TIME_IN_CARE))
                        .at("REC")
                        .check(EpisodeChainRules::flagMismatchedEnd),
                rule("431", "Period of care starts (RNE S) on or before the day the previous episode ceased.")
                        .affects(Affected.STARTED)
                        .at("RNE", "DECOM")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", "S") && row.day("DECOM").isOnOrBefore(before.day("DEC"))),
                rule("432", "Previous episode ended the period of care but this one does not start a new one (RNE S).")
                        .affects(Affected.STARTED)
                        .at("RNE")
                        .eachEpisodeAfterAnother((before, row) -> before.endsCare() && !row.is("RNE", "S")),
                rule(
                                "433",
                                "Episode continues a period of care but does not start on the day the previous episode ceased.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("RNE", "DECOM")
                        .eachEpisodeAfterAnother((before, row) -> row.is("RNE", CONTINUATION)
                                && !before.hasBadDate("DEC")
                                && !row.day("DECOM").isSame(before.day("DEC"))),
                rule("437", "Child died (E2) or was found to be an adult (E15) but has a later episode.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("REC")
                        .eachEpisodeBeforeAnother((row, next) -> row.is("REC", "E2", "E15")));
    }

    /** What changes from one episode to the next. */
    private static List<Rule> changes() {
        return List.of(
                rule("225", "Placement changed but the reason for placement change (REASON_PLACE_CHANGE) is missing.")
                        .affects(Affected.STABILITY)
                        .at("REASON_PLACE_CHANGE")
                        .eachEpisodeBeforeAnother((row, next) -> row.is("REC", "X1")
                                && next.is("RNE", "P", "T", "B", "U")
                                && row.lacks("REASON_PLACE_CHANGE")
                                && !TemporaryPlacementRules.isTemporary(next)
                                && !TemporaryPlacementRules.isTemporary(row)),
                rule(
                                "434",
                                "Reason for new episode is a change of legal status only (L), but the legal status is the same or the placement changed.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", "L") && (row.isLike(before, "LS") || !row.isLike(before, PLACEMENT))),
                rule(
                                "435",
                                "Reason for new episode is a change of placement only (P or T), but the placement is the same or the legal status changed.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER")
                        .eachEpisodeAfterAnother((before, row) -> row.is("RNE", "P", "T")
                                && (!row.isLike(before, "LS") || row.isLike(before, PLACEMENT))),
                rule(
                                "436",
                                "Reason for new episode is a change of legal status and placement (B or U), but one of them is the same.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", "B", "U") && (row.isLike(before, "LS") || row.isLike(before, PLACEMENT))),
                rule("504", "Category of need (CIN) changes within a period of care.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("CIN")
                        .eachEpisodeAfterAnother((before, row) -> before.is("REC", "X1")
                                && row.day("DECOM").isSame(before.day("DEC"))
                                && !row.isLike(before, "CIN")));
    }

    private static void flagNotCeased(ChildReturn child, Consumer<RuleRow> flag) {
        child.sequence().stream()
                .limit(Math.max(0, child.sequence().size() - 1L))
                .filter(row -> row.lacks("DEC") || row.lacks("REC"))
                .forEach(flag);
    }

    private static void flagStartWithoutS(ChildReturn child, Consumer<RuleRow> flag) {
        child.sequence().stream()
                .limit(1)
                .filter(row -> row.day("DECOM").isOnOrAfter(child.start()) && !row.is("RNE", "S"))
                .forEach(flag);
    }

    private static void flagMismatchedEnd(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> episodes = child.sequence();
        for (int i = 0; i < episodes.size(); i++) {
            RuleRow row = episodes.get(i);
            Day next = i + 1 < episodes.size() ? episodes.get(i + 1).day("DECOM") : Day.UNKNOWN;
            boolean isFollowed = next.isSame(row.day("DEC"));
            if (row.has("REC") && row.day("DEC").isKnown() && isFollowed != row.is("REC", "X1")) {
                flag.accept(row);
            }
        }
    }
}
