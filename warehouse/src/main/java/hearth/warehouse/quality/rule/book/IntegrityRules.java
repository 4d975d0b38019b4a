package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Rule.Draft;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Checks between tables: a child in one table must be in the others that go with it, once, with the same details. */
final class IntegrityRules {
    private static final String HEADER = "header";
    private static final String EPISODES = "episodes";

    /** The tables that only a child with an episode can be in. */
    private static final String[] OF_EPISODES = {
        "placed_for_adoption", "missing", "reviews", "ad1", "previous_permanence", "oc2"
    };

    private static final Map<String, Set<String>> INDICATORS = Map.of(
            HEADER,
            Affected.AGE,
            EPISODES,
            Affected.TIME_IN_CARE,
            "oc2",
            Affected.HEALTH,
            "oc3",
            Affected.LEAVERS,
            "uasc",
            Affected.UNACCOMPANIED);

    private IntegrityRules() {}

    static List<Rule> rules() {
        return List.of(
                unknownChild("INT01", "ad1"),
                unknownChild("INT02", "placed_for_adoption"),
                unknownChild("INT03", EPISODES),
                unknownChild("INT04", "missing"),
                unknownChild("INT05", "oc2"),
                unknownChild("INT06", "oc3"),
                unknownChild("INT07", "previous_permanence"),
                unknownChild("INT08", "reviews"),
                unknownChild("INT09", "uasc"),
                bornOtherwise("INT11", "ad1"),
                bornOtherwise("INT12", "placed_for_adoption"),
                bornOtherwise("INT13", "missing"),
                bornOtherwise("INT14", "oc2"),
                bornOtherwise("INT15", "oc3"),
                bornOtherwise("INT16", "previous_permanence"),
                bornOtherwise("INT17", "reviews"),
                bornOtherwise("INT18", "uasc"),
                differs(
                        "INT21",
                        "uasc",
                        "SEX",
                        "Sex (SEX)",
                        (header, row) -> header.has("SEX") && row.has("SEX") && !header.isLike(row, "SEX")),
                twice("INT31", "ad1"),
                twice("INT32", HEADER),
                twice("INT33", "oc2"),
                twice("INT34", "oc3"),
                twice("INT35", "previous_permanence"),
                twice("INT36", "uasc"),
                rule("1012", "Child has no episode but has rows in a table that requires one.")
                        .at("CHILD")
                        .check((child, flag) -> {
                            if (child.isSent(EPISODES) && child.rows(EPISODES).isEmpty()) {
                                for (String table : OF_EPISODES) {
                                    child.rows(table).forEach(flag);
                                }
                            }
                        }),
                rule("EPI", "Child in the header table has neither an episode nor a care leaver (oc3) row.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("CHILD")
                        .eachRow(
                                HEADER,
                                (row, child) -> child.isSent(EPISODES)
                                        && child.rows(EPISODES).isEmpty()
                                        && child.rows("oc3").isEmpty()));
    }

    private static Rule unknownChild(String code, String table) {
        Draft draft = rule(code, "Child is in the " + table + " table but not in the header table.");
        return (INDICATORS.containsKey(table) ? draft.blocksUse(INDICATORS.get(table)) : draft)
                .at("CHILD")
                .eachRow(
                        table,
                        (row, child) ->
                                child.isSent(HEADER) && child.rows(HEADER).isEmpty());
    }

    private static Rule bornOtherwise(String code, String table) {
        return differs(
                code,
                table,
                "DOB",
                "Date of birth (DOB)",
                (header, row) -> header.day("DOB").differs(row.day("DOB")));
    }

    private static Rule differs(
            String code, String table, String column, String what, BiPredicate<RuleRow, RuleRow> isOther) {
        return about(table, code, what + " in the " + table + " table differs from the header table.")
                .at(column)
                .eachRow(
                        table,
                        (row, child) -> child.row(HEADER)
                                .filter(header -> isOther.test(header, row))
                                .isPresent());
    }

    private static Rule twice(String code, String table) {
        return about(table, code, "Child has more than one row in the " + table + " table.")
                .at("CHILD")
                .eachRow(table, (row, child) -> child.rows(table).size() > 1);
    }

    private static Draft about(String table, String code, String meaning) {
        Draft draft = rule(code, meaning);
        return INDICATORS.containsKey(table) ? draft.affects(INDICATORS.get(table)) : draft;
    }
}
