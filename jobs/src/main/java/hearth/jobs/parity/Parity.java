package hearth.jobs.parity;

import com.sun.management.OperatingSystemMXBean;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.warehouse.ssda903.ReturnRow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each built rule beside a public validator: its small cases, and the rows that it was recorded to flag. */
public final class Parity {
    private Parity() {}

    /**
     * How one rule compares.
     *
     * @param cases how many small cases there are
     * @param sameCases in how many of them the same rows are flagged
     * @param recorded the rows that the validator was recorded to flag on the sample returns
     * @param ours the rows that Hearth flags on them
     * @param common the rows that both flag
     */
    public record Line(Rule rule, int cases, int sameCases, int recorded, int ours, int common) {
        public boolean isSame() {
            return cases == sameCases && recorded == common && ours == common;
        }
    }

    /** Compares all built rules, in the order of the rule book. */
    public static List<Line> lines(Path data) throws IOException {
        List<Rule> rules = RuleBook.rules();
        Map<String, List<RuleCases.Outcome>> cases =
                RuleCases.run(data, rules.stream().collect(Collectors.toMap(Rule::code, Function.identity()))).stream()
                        .collect(Collectors.groupingBy(RuleCases.Outcome::rule));
        int[][] counts = new int[rules.size()][3];
        for (RecordedFlags sample : RecordedFlags.of(data)) {
            Map<String, Set<FlaggedRow>> recorded = sample.recorded();
            Map<String, Set<FlaggedRow>> ours = sample.flagged(rules);
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).isIn(sample.codes())) {
                    add(counts[i], recorded, ours, rules.get(i).code());
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            List<RuleCases.Outcome> of = cases.getOrDefault(rules.get(i).code(), List.of());
            int same = (int) of.stream().filter(RuleCases.Outcome::isSame).count();
            lines.add(new Line(rules.get(i), of.size(), same, counts[i][0], counts[i][1], counts[i][2]));
        }
        return lines;
    }

    /**
     * How fast the rules are: the newest sample return, taken so many times with other children.
     *
     * @return rows a CPU second, best of three
     */
    public static long rowsPerCpuSecond(Path data, int times) throws IOException {
        RecordedFlags sample = RecordedFlags.of(data).get(0);
        List<ReturnRow> rows = sample.rows();
        List<ReturnRow> many = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (ReturnRow row : rows) {
                Map<String, String> cells = new HashMap<>(row.cells());
                cells.put("CHILD", i + "-" + row.cell("CHILD"));
                many.add(new ReturnRow(row.table(), row.source(), row.row(), cells));
            }
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = cpuNanos();
            sample.findings(RuleBook.rules(), many);
            best = Math.min(best, cpuNanos() - start);
        }
        return Math.round(many.size() * 1e9 / best);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Where one rule differs: case by case, and the first rows of each sample that only one side flags. */
    public static List<String> details(Path data, Rule rule) throws IOException {
        List<String> details = new ArrayList<>();
        RuleCases.run(data, Map.of(rule.code(), rule)).stream()
                .filter(outcome -> !outcome.isSame())
                .forEach(outcome -> details.add("case %d: validator %s, Hearth %s"
                        .formatted(outcome.number(), outcome.expected(), outcome.flagged())));
        for (RecordedFlags sample : RecordedFlags.of(data)) {
            Set<FlaggedRow> recorded = sample.recorded().getOrDefault(rule.code(), Set.of());
            Set<FlaggedRow> ours = sample.flagged(List.of(rule)).getOrDefault(rule.code(), Set.of());
            tell(details, sample.name() + ": only the validator flags ", recorded, ours);
            tell(details, sample.name() + ": only Hearth flags ", ours, recorded);
        }
        return details;
    }

    private static void tell(List<String> details, String what, Set<FlaggedRow> these, Set<FlaggedRow> others) {
        Set<FlaggedRow> only = new HashSet<>(these);
        only.removeAll(others);
        if (!only.isEmpty()) {
            details.add(what
                    + only.size() + ": "
                    + only.stream()
                            .map(flag -> flag.table() + " " + (flag.row() + 2))
                            .sorted()
                            .limit(8)
                            .collect(Collectors.joining(", ")));
        }
    }

    private static void add(
            int[] counts, Map<String, Set<FlaggedRow>> recorded, Map<String, Set<FlaggedRow>> ours, String rule) {
        Set<FlaggedRow> theirs = recorded.getOrDefault(rule, Set.of());
        Set<FlaggedRow> flagged = ours.getOrDefault(rule, Set.of());
        Set<FlaggedRow> common = new HashSet<>(theirs);
        common.retainAll(flagged);
        counts[0] += theirs.size();
        counts[1] += flagged.size();
        counts[2] += common.size();
    }
}
