package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;

/** What must hold around placements that are meant to last for days, after which the child goes back. */
final class TemporaryPlacementRules {
    private static final String REASON = "REASON_PLACE_CHANGE";
    private static final int HOLIDAYS = 2;

    private TemporaryPlacementRules() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "226",
                                "A reason for the change of placement is given around a temporary placement, which needs none.")
                        .affects(Affected.STABILITY)
                        .at(REASON, "PLACE")
                        .check((child, flag) -> {
                            List<RuleRow> episodes = child.episodes();
                            for (int i = 0; i < episodes.size(); i++) {
                                boolean hasReason = episodes.get(i).has(REASON)
                                        || (i > 0 && episodes.get(i - 1).has(REASON));
                                if (isTemporary(episodes.get(i)) && hasReason) {
                                    flag.accept(episodes.get(i));
                                }
                            }
                        }),
                rule("377", "A child had over two placements during holidays of the carer.")
                        .affects(Affected.STABILITY)
                        .at("PLACE")
                        .eachRow(
                                "episodes",
                                (row, child) -> row.is("PLACE", "T3")
                                        && child.rows("episodes").stream()
                                                        .filter(one -> one.is("PLACE", "T3"))
                                                        .count()
                                                > HOLIDAYS),
                rule("383", "After a temporary placement the child did not go back to where it had been.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "PLACE", "PL_POST")
                        .check((child, flag) -> {
                            List<RuleRow> episodes = child.episodes();
                            for (int i = 2; i < episodes.size(); i++) {
                                RuleRow row = episodes.get(i);
                                boolean isBack =
                                        row.is("RNE", "P") && row.isLike(episodes.get(i - 2), "PLACE", "PL_POST");
                                if (isTemporary(episodes.get(i - 1)) && !isBack) {
                                    flag.accept(row);
                                }
                            }
                        }));
    }

    private static boolean isTemporary(RuleRow row) {
        return row.is("PLACE", "T0", "T1", "T2", "T3", "T4");
    }
}
