package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Rule.Draft;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold between the tables: who is in one must be in another, once, and be the same child there. */
final class IntegrityRules {
    private static final String HEADER = "header";
    private static final String EPISODES = "episodes";

    /** Those that only a child with an episode can be in. */
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
                differs("INT11", "ad1", "DOB", "date of birth"),
                differs("INT12", "placed_for_adoption", "DOB", "date of birth"),
                differs("INT13", "missing", "DOB", "date of birth"),
                differs("INT14", "oc2", "DOB", "date of birth"),
                differs("INT15", "oc3", "DOB", "date of birth"),
                differs("INT16", "previous_permanence", "DOB", "date of birth"),
                differs("INT17", "reviews", "DOB", "date of birth"),
                differs("INT18", "uasc", "DOB", "date of birth"),
                differs("INT21", "uasc", "SEX", "sex"),
                twice("INT31", "ad1"),
                twice("INT32", HEADER),
                twice("INT33", "oc2"),
                twice("INT34", "oc3"),
                twice("INT35", "previous_permanence"),
                twice("INT36", "uasc"),
                rule("1012", "The return tells of a child that has no episode in it.")
                        .at("CHILD")
                        .check((child, flag) -> {
                            if (child.isSent(EPISODES) && child.rows(EPISODES).isEmpty()) {
                                for (String table : OF_EPISODES) {
                                    child.rows(table).forEach(flag);
                                }
                            }
                        }),
                rule("EPI", "A child of the header table is neither in the episodes nor among the care leavers.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("CHILD")
                        .eachRow(
                                HEADER,
                                (row, child) -> child.isSent(EPISODES)
                                        && child.rows(EPISODES).isEmpty()
                                        && child.rows("oc3").isEmpty()));
    }

    private static Rule unknownChild(String code, String table) {
        Draft draft = rule(code, "The child is in the table " + table + " but not in the header table.");
        return (INDICATORS.containsKey(table) ? draft.blocksUse(INDICATORS.get(table)) : draft)
                .at("CHILD")
                .eachRow(
                        table,
                        (row, child) ->
                                child.isSent(HEADER) && child.rows(HEADER).isEmpty());
    }

    private static Rule differs(String code, String table, String column, String what) {
        return about(table, code, "The " + what + " in the table " + table + " differs from that in the header table.")
                .at(column)
                .eachRow(
                        table,
                        (row, child) -> child.row(HEADER)
                                .filter(header -> !header.isLike(row, column))
                                .isPresent());
    }

    private static Rule twice(String code, String table) {
        return about(table, code, "The child is twice in the table " + table + ".")
                .at("CHILD")
                .eachRow(table, (row, child) -> child.rows(table).size() > 1);
    }

    private static Draft about(String table, String code, String meaning) {
        Draft draft = rule(code, meaning);
        return INDICATORS.containsKey(table) ? draft.affects(INDICATORS.get(table)) : draft;
    }
}
