package hearth.warehouse.quality.rule.book;

import hearth.warehouse.quality.rule.ReturnRule;
import hearth.warehouse.quality.rule.ReturnTally;
import hearth.warehouse.quality.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks of a return as a whole. */
final class ReturnRules {
    private static final double LARGE_CHANGE = 0.3;
    private static final int FEW = 20;
    private static final int FIRST_YEAR_OF_SOCIAL_WORKERS = 2024;
    private static final List<String> ALWAYS_SENT =
            List.of("header", "episodes", "reviews", "oc2", "oc3", "previous_permanence");
    private static final List<String> COMPARED =
            List.of("header", "episodes", "uasc", "reviews", "oc2", "oc3", "missing", "sw_episodes");

    private ReturnRules() {}

    static List<ReturnRule> rules() {
        return List.of(
                new ReturnRule(
                        "H01",
                        "Table has over 30% more or fewer rows than in last year's return.",
                        Severity.AFFECTS_INDICATOR,
                        Affected.all(Affected.TIME_IN_CARE, Affected.HEALTH, Affected.LEAVERS),
                        ReturnRules::largeChanges),
                new ReturnRule(
                        "H02",
                        "Table that every year-end return has is missing.",
                        Severity.BLOCKS_USE,
                        Affected.all(Affected.TIME_IN_CARE, Affected.HEALTH, Affected.LEAVERS),
                        ReturnRules::missingTables),
                new ReturnRule(
                        "H03",
                        "Children in the header table are not the same as those in the episodes and oc3 tables.",
                        Severity.AFFECTS_INDICATOR,
                        Affected.NUMBER_LOOKED_AFTER,
                        ReturnRules::unmatchedChildren),
                new ReturnRule(
                        "H04",
                        "Children have more than one open episode, so breakdowns of children looked after add up to too many.",
                        Severity.AFFECTS_INDICATOR,
                        Affected.all(Affected.NUMBER_LOOKED_AFTER, Affected.PLACEMENT_TYPE),
                        ReturnRules::openTwice));
    }

    private static Map<String, String> largeChanges(ReturnTally year, ReturnTally lastYear) {
        Map<String, String> faults = new TreeMap<>();
        if (!year.isYearEnd() || !lastYear.isKnown()) {
            return faults;
        }
        for (String table : COMPARED) {
            int now = year.rows(table);
            int before = lastYear.rows(table);
            if (now > 0 && before >= FEW && Math.abs(now - before) > LARGE_CHANGE * before) {
                faults.put(
                        table,
                        "%,d rows, %,d the year before (%+.0f%%)"
                                .formatted(now, before, 100.0 * (now - before) / before));
            }
        }
        return faults;
    }

    private static Map<String, String> missingTables(ReturnTally year, ReturnTally lastYear) {
        if (!year.isYearEnd()) {
            return Map.of();
        }
        Map<String, String> faults = ALWAYS_SENT.stream()
                .filter(table -> year.rows(table) == 0)
                .collect(Collectors.toMap(
                        table -> table,
                        table -> "no rows; %,d the year before".formatted(lastYear.rows(table)),
                        (first, second) -> first,
                        TreeMap::new));
        if (year.year() >= FIRST_YEAR_OF_SOCIAL_WORKERS && year.rows("sw_episodes") == 0) {
            faults.put("sw_episodes", "no rows; %,d the year before".formatted(lastYear.rows("sw_episodes")));
        }
        return faults;
    }

    private static Map<String, String> unmatchedChildren(ReturnTally year, ReturnTally lastYear) {
        Set<String> inHeader = year.children("header");
        Set<String> elsewhere = year.children("episodes", "oc3");
        int onlyInHeader = less(inHeader, elsewhere);
        int onlyElsewhere = less(elsewhere, inHeader);
        return inHeader.isEmpty() || elsewhere.isEmpty() || onlyInHeader + onlyElsewhere == 0
                ? Map.of()
                : Map.of(
                        "header",
                        "%,d children only in header, %,d only in episodes or oc3"
                                .formatted(onlyInHeader, onlyElsewhere));
    }

    private static Map<String, String> openTwice(ReturnTally year, ReturnTally lastYear) {
        int children = year.childrenOpenTwice();
        return children == 0 ? Map.of() : Map.of("episodes", "%,d children".formatted(children));
    }

    private static int less(Set<String> these, Set<String> those) {
        Set<String> rest = new HashSet<>(these);
        rest.removeAll(those);
        return rest.size();
    }
}
