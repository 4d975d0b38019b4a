package hearth.warehouse.quality.rule;

import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.quality.rule.Rule.Scope;
import hearth.warehouse.ssda903.CodeSet;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.ReturnRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks one return, and the earlier ones it is compared with, against the rules: child by child, in one pass. */
public final class ReturnInspection {
    private static final String CHILD = "CHILD";

    private final Setting setting;
    private final EarlierReturns earlier;
    private final Day start;
    private final Day end;
    private final Map<String, Map<String, List<RuleRow>>> children = new LinkedHashMap<>();
    private final Map<String, Map<String, List<RuleRow>>> childrenOfLastYear = new HashMap<>();
    private final List<RuleRow> withoutId = new ArrayList<>();
    private final Set<String> sent = new HashSet<>();
    private final Set<String> sentLastYear = new HashSet<>();
    private final Map<String, Integer> upns = new HashMap<>();

    /**
     * What a return is checked against.
     *
     * @param firstDay the first day of the collection year
     * @param lastDay the last day that the return covers
     * @param codeYear the year whose rules and codes count
     * @param authority the ONS code of the authority; empty when not known
     * @param providers Ofsted's list; empty when there is none
     */
    public record Setting(
            LocalDate firstDay,
            LocalDate lastDay,
            CollectionYear codeYear,
            String authority,
            Geography geography,
            ProviderDirectory providers) {}

    private ReturnInspection(List<ReturnRow> rows, EarlierReturns earlier, Setting setting) {
        this.setting = setting;
        this.earlier = earlier;
        this.start = new Day(setting.firstDay());
        this.end = new Day(setting.lastDay());
        rows.forEach(row -> add(row, children, sent));
        rows.stream()
                .filter(row -> row.cell(CHILD).isEmpty())
                .forEach(row -> withoutId.add(new RuleRow(row, setting.geography())));
        earlier.lastYear().forEach(row -> add(row, childrenOfLastYear, sentLastYear));
        rows.stream()
                .filter(row -> row.table().equals("header"))
                .forEach(row -> upns.merge(CodeSet.normalised(row.cell("UPN")), 1, Integer::sum));
    }

    /**
     * The rows that break rules, by child and rule.
     *
     * @param rows all rows of the return, usable or not; only rules within a row look at those without a child's id
     */
    public static List<Finding> findings(
            List<Rule> rules, List<ReturnRow> rows, EarlierReturns earlier, Setting setting) {
        ReturnInspection inspection = new ReturnInspection(rows, earlier, setting);
        List<Rule> ofYear =
                rules.stream().filter(rule -> rule.isIn(setting.codeYear())).toList();
        List<Finding> findings = new ArrayList<>();
        inspection.children.forEach((id, tables) -> {
            ChildReturn child =
                    new ChildReturn(id, inspection, tables, inspection.childrenOfLastYear.getOrDefault(id, Map.of()));
            ofYear.forEach(rule -> look(rule, child, findings));
        });
        inspection.withoutId.forEach(row -> {
            ChildReturn alone = new ChildReturn("", inspection, Map.of(row.table(), List.of(row)), Map.of());
            ofYear.stream().filter(rule -> rule.scope() == Scope.ROW).forEach(rule -> look(rule, alone, findings));
        });
        return findings;
    }

    private static void look(Rule rule, ChildReturn child, List<Finding> findings) {
        List<RuleRow> flagged = new ArrayList<>(0);
        rule.check().look(child, row -> {
            if (!flagged.contains(row)) {
                flagged.add(row);
            }
        });
        flagged.forEach(row -> findings.add(new Finding(rule, row.row())));
    }

    boolean isSent(String table) {
        return sent.contains(table);
    }

    boolean wasSentLastYear(String table) {
        return sentLastYear.contains(table);
    }

    int childrenWithUpn(String upn) {
        return upns.getOrDefault(CodeSet.normalised(upn), 0);
    }

    /** A child's episodes in the earlier returns, the oldest return's first. */
    List<RuleRow> earlierEpisodes(String childId) {
        return earlier.episodes().getOrDefault(childId, List.of()).stream()
                .map(row -> new RuleRow(row, setting.geography()))
                .toList();
    }

    Day since() {
        return new Day(earlier.since());
    }

    Day start() {
        return start;
    }

    Day end() {
        return end;
    }

    CollectionYear codeYear() {
        return setting.codeYear();
    }

    String authority() {
        return setting.authority();
    }

    Geography geography() {
        return setting.geography();
    }

    ProviderDirectory providers() {
        return setting.providers();
    }

    private void add(ReturnRow row, Map<String, Map<String, List<RuleRow>>> byChild, Set<String> tables) {
        tables.add(row.table());
        String id = row.cell(CHILD);
        if (!id.isEmpty()) {
            byChild.computeIfAbsent(id, key -> new HashMap<>())
                    .computeIfAbsent(row.table(), key -> new ArrayList<>())
                    .add(new RuleRow(row, setting.geography()));
        }
    }
}
