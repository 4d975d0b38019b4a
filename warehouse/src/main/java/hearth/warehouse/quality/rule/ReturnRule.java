package hearth.warehouse.quality.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A check of a return as a whole, compared with last year's year-end return.
 *
 * @param code Hearth's own number of the rule; begins with H
 * @param meaning what is wrong, in one sentence
 * @param indicators ids of the indicators that a breach can change
 */
public record ReturnRule(String code, String meaning, Severity severity, Set<String> indicators, Check check) {
    /** What is wrong with a table, with the figures that show it. */
    public record TableFinding(ReturnRule rule, String table, String detail) {}

    /** Finds the tables at fault, each with the figures that show it. */
    @FunctionalInterface
    public interface Check {
        Map<String, String> faults(ReturnTally year, ReturnTally lastYear);
    }

    /** The tables that break rules. */
    public static List<TableFinding> findings(List<ReturnRule> rules, ReturnTally year, ReturnTally lastYear) {
        return rules.stream()
                .flatMap(rule -> rule.check().faults(year, lastYear).entrySet().stream()
                        .map(fault -> new TableFinding(rule, fault.getKey(), fault.getValue())))
                .toList();
    }
}
