package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Rule.Draft;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Checks of legal statuses and temporary placements that may last for some days only. */
final class DurationRules {
    private DurationRules() {}

    static List<Rule> rules() {
        return List.of(
                legalStatus("361", "Police protection (L1) lasts more than 72 hours.", 3, "L1"),
                legalStatus("362", "Emergency protection order (L2) lasts more than 21 days.", 21, "L2"),
                legalStatus("363", "Child assessment order (L3) lasts more than 7 days.", 7, "L3"),
                legalStatus(
                        "364",
                        "Police detention in local authority accommodation (J2) lasts more than 21 days.",
                        21,
                        "J2"),
                temporaryPlacement("375", "Temporary placement in hospital (T1) lasts more than 42 days.", 42, "T1"),
                temporaryPlacement(
                        "376", "Temporary placement for a carer's holiday (T3) lasts more than 21 days.", 21, "T3"),
                rule("379", "Temporary placement for another reason (T4) lasts more than 7 days.")
                        .affects(Affected.STABILITY)
                        .at("DECOM", "PLACE")
                        .differs(Differences.LOOKS_AT_OPEN)
                        .eachRow(
                                "episodes",
                                (row, child) -> row.is("PLACE", "T4")
                                        && row.day("DECOM").isMoreThan(7, row.endOr(child.end()))));
    }

    private static Rule legalStatus(String code, String meaning, int days, String status) {
        return run(rule(code, meaning), days, "LS", status);
    }

    private static Rule temporaryPlacement(String code, String meaning, int days, String place) {
        return run(rule(code, meaning).differs(Differences.LOOKS_AT_OPEN), days, "PLACE", place);
    }

    /** Consecutive episodes with the same code that last too long in total. */
    private static Rule run(Draft draft, int days, String column, String value) {
        return draft.affects(Affected.NUMBER_LOOKED_AFTER)
                .at("DECOM", "DEC", "LS", "PLACE")
                .check((child, flag) -> {
                    List<RuleRow> run = new ArrayList<>();
                    for (RuleRow row : child.episodes()) {
                        if (!row.is(column, value)) {
                            continue;
                        }
                        if (!run.isEmpty()
                                && !run.get(run.size() - 1).day("DEC").isSame(row.day("DECOM"))) {
                            flagIfLong(run, days, child, flag);
                            run.clear();
                        }
                        run.add(row);
                    }
                    flagIfLong(run, days, child, flag);
                });
    }

    private static void flagIfLong(List<RuleRow> run, int days, ChildReturn child, Consumer<RuleRow> flag) {
        if (!run.isEmpty()
                && run.get(0)
                        .day("DECOM")
                        .isMoreThan(days, run.get(run.size() - 1).endOr(child.end()))) {
            run.forEach(flag);
        }
    }
}
