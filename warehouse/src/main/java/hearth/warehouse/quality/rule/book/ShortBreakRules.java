package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.function.Consumer;

/** Checks of short breaks: how long they last, and what does not go with them. */
final class ShortBreakRules {
    private static final String EPISODES = "episodes";
    private static final int MOST_DAYS_IN_YEAR = 75;

    private ShortBreakRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("214", "Placement postcode (PL_POST) or URN is given for short breaks (V3 or V4).")
                        .at("PL_POST", "URN")
                        .eachRow(EPISODES, row -> row.isShortBreak() && row.hasAny("PL_POST", "URN")),
                rule("398", "Home or placement postcode (HOME_POST, PL_POST) is given for short breaks (V3 or V4).")
                        .at("HOME_POST", "PL_POST")
                        .eachRow(EPISODES, row -> row.isShortBreak() && row.hasAny("HOME_POST", "PL_POST")),
                rule("365", "Single short break (V3) lasts more than 17 days.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("DECOM", "DEC", "LS")
                        .eachRow(
                                EPISODES,
                                (row, child) ->
                                        row.is("LS", "V3") && row.day("DECOM").isMoreThan(17, row.endOr(child.end()))),
                rule("366", "Short break (V3) has a reason for new episode (RNE) other than S.")
                        .at("RNE", "LS")
                        .eachRow(EPISODES, row -> row.is("LS", "V3") && !row.is("RNE", "S")),
                rule("367", "Child has more than 75 days of short breaks (V3) in the year.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("LS", "DECOM", "DEC")
                        .check(ShortBreakRules::flagTooManyDays),
                rule("382", "Child in short breaks (V3 or V4) has a temporary placement (T0 to T4).")
                        .at("PLACE", "LS")
                        .eachRow(EPISODES, row -> row.isShortBreak() && TemporaryPlacementRules.isTemporary(row)),
                rule("384", "Child in short breaks (V3 or V4) is in a long-term foster placement (U1 or U4).")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("PLACE", "LS")
                        .eachRow(EPISODES, row -> row.isShortBreak() && row.is("PLACE", "U1", "U4")),
                rule("426", "Child has both kinds of short breaks (V3 and V4) in the return.")
                        .at("LS")
                        .check(ShortBreakRules::flagBothKinds));
    }

    private static void flagTooManyDays(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> breaks = child.episodes().stream()
                .filter(row -> row.is("LS", "V3") && daysInYear(row, child) > 0)
                .toList();
        if (breaks.stream().mapToLong(row -> daysInYear(row, child)).sum() > MOST_DAYS_IN_YEAR) {
            breaks.forEach(flag);
        }
    }

    private static long daysInYear(RuleRow row, ChildReturn child) {
        Day first = row.day("DECOM").isBefore(child.start()) ? child.start() : row.day("DECOM");
        Day end = row.endOr(child.end());
        return first.daysUntil(end.isAfter(child.end()) ? child.end() : end);
    }

    private static void flagBothKinds(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> rows = child.rows(EPISODES);
        if (rows.stream().anyMatch(row -> row.is("LS", "V3")) && rows.stream().anyMatch(row -> row.is("LS", "V4"))) {
            rows.stream().filter(RuleRow::isShortBreak).forEach(flag);
        }
    }
}
