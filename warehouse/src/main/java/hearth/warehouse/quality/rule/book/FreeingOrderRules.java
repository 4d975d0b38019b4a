package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Rule.Draft;
import hearth.warehouse.quality.rule.RuleRow;
import hearth.warehouse.ssda903.CollectionYear;
import java.util.List;
import java.util.function.Consumer;

/** Checks of freeing orders (legal status D1), part of the return until 2023/24. */
final class FreeingOrderRules {
    private static final int LAST_YEAR = 2024;
    private static final String EPISODES = "episodes";
    private static final String DECISIONS = "placed_for_adoption";
    private static final String DECIDED = "DATE_PLACED";
    private static final String REVERSED = "DATE_PLACED_CEASED";
    private static final String REASON = "REASON_PLACED_CEASED";

    private FreeingOrderRules() {}

    static List<Rule> rules() {
        return List.of(
                order("445", "Episode under a freeing order (D1) started after December 2005.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("LS", "DECOM")
                        .eachRow(
                                EPISODES,
                                row -> isFreed(row) && row.day("DECOM").isAfter(Calendar.LAST_FREEING_ORDERS)),
                order(
                                "451",
                                "Child is still under a freeing order (D1), which courts have not made since 30 December 2005.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("DEC", "REC", "LS")
                        .eachRow(EPISODES, row -> isFreed(row) && !row.hasAny("DEC", "REC")),
                order(
                                "555",
                                "Child has a freeing order (D1) but no adoption decision date (DATE_PLACED), or the decision was reversed while the order is in force.")
                        .at("LS", DECIDED, REVERSED, REASON)
                        .check(FreeingOrderRules::flagWithoutDecision),
                order("556", "Adoption decision date (DATE_PLACED) is after the freeing order (D1) started.")
                        .at(DECIDED, "DECOM")
                        .eachRow(
                                EPISODES,
                                (row, child) -> isFreed(row)
                                        && child.rows(DECISIONS).stream()
                                                .anyMatch(decision ->
                                                        decision.day(DECIDED).isAfter(row.day("DECOM")))));
    }

    /** Whether returns of a year are checked for freeing orders. */
    static boolean areIn(CollectionYear year) {
        return year.endYear() <= LAST_YEAR;
    }

    private static Draft order(String code, String meaning) {
        return rule(code, meaning).until(LAST_YEAR);
    }

    private static void flagWithoutDecision(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> freed =
                child.rows(EPISODES).stream().filter(FreeingOrderRules::isFreed).toList();
        if (child.isSent(DECISIONS) && child.rowsWithAny(DECISIONS, DECIDED).isEmpty()) {
            freed.forEach(flag);
        }
        if (freed.stream().anyMatch(row -> row.lacks("DEC"))) {
            child.rowsWithAny(DECISIONS, REVERSED, REASON).forEach(flag);
        }
    }

    private static boolean isFreed(RuleRow episode) {
        return episode.is("LS", "D1");
    }
}
