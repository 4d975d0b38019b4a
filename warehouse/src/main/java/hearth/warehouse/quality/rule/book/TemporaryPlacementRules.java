package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.function.Consumer;

/** Checks of temporary placements, after which the child returns to the placement before. */
final class TemporaryPlacementRules {
    private static final String EPISODES = "episodes";
    private static final String REASON = "REASON_PLACE_CHANGE";
    private static final int HOLIDAYS = 2;

    private TemporaryPlacementRules() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "226",
                                "Reason for placement change (REASON_PLACE_CHANGE) is given for a move to or from a temporary placement.")
                        .affects(Affected.STABILITY)
                        .at(REASON, "PLACE")
                        .check(TemporaryPlacementRules::flagReasonForMove),
                rule("377", "Child has more than two temporary placements for a carer's holiday (T3).")
                        .affects(Affected.STABILITY)
                        .at("PLACE")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("PLACE", "T3")
                                        && child.rows(EPISODES).stream()
                                                        .filter(episode -> episode.is("PLACE", "T3"))
                                                        .count()
                                                > HOLIDAYS),
                rule("380", "Temporary placement (T0 to T4) has a reason for new episode (RNE) other than P or B.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "PLACE")
                        .eachRow(EPISODES, row -> row.has("RNE") && !row.is("RNE", "P", "B") && isTemporary(row)),
                rule("381", "Period of care ends in a temporary placement (T0 to T4).")
                        .affects(Affected.STABILITY)
                        .at("REC", "PLACE")
                        .eachRow(EPISODES, row -> row.endsCare() && isTemporary(row)),
                rule(
                                "383",
                                "Episode after a temporary placement is not a return (RNE P) to the placement type and postcode before it.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "PLACE", "PL_POST")
                        .check(TemporaryPlacementRules::flagNoReturn));
    }

    static boolean isTemporary(RuleRow row) {
        return row.is("PLACE", "T0", "T1", "T2", "T3", "T4");
    }

    private static void flagReasonForMove(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> episodes = child.sequence();
        for (int i = 0; i < episodes.size(); i++) {
            boolean hasReason =
                    episodes.get(i).has(REASON) || (i > 0 && episodes.get(i - 1).has(REASON));
            if (isTemporary(episodes.get(i)) && hasReason) {
                flag.accept(episodes.get(i));
            }
        }
    }

    private static void flagNoReturn(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> episodes = child.sequence();
        for (int i = 2; i < episodes.size(); i++) {
            RuleRow row = episodes.get(i);
            boolean isBack = row.is("RNE", "P") && row.isLike(episodes.get(i - 2), "PLACE", "PL_POST");
            if (isTemporary(episodes.get(i - 1)) && !isBack) {
                flag.accept(row);
            }
        }
    }
}
