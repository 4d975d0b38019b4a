package hearth.warehouse.quality;

import hearth.warehouse.quality.rule.EarlierReturns;
import hearth.warehouse.quality.rule.ReturnInspection;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.ssda903.ReturnRow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One case of a validation rule: a small return, and the rows that the rule must flag.
 *
 * @param flags the rows as {@code table number}, such as {@code episodes 2}; none for a near miss
 */
record RuleCase(
        String name,
        List<ReturnRow> rows,
        EarlierReturns earlier,
        ReturnInspection.Setting setting,
        Set<String> flags) {

    /** The rows that a rule does flag. */
    Set<String> flaggedBy(Rule rule) {
        return ReturnInspection.findings(List.of(rule), rows, earlier, setting).stream()
                .map(finding ->
                        finding.row().table() + " " + finding.row().row().rowNumber())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
