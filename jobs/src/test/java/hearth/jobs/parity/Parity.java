package hearth.jobs.parity;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each rule compared with a public validator: its small cases, and the rows that it was recorded to flag. */
final class Parity {
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
    record Line(Rule rule, int cases, int sameCases, int recorded, int ours, int common) {
        boolean isSame() {
            return cases == sameCases && recorded == common && ours == common;
        }
    }

    /** Compares all built rules, in the order of the rule book. */
    static List<Line> lines(Path data) throws IOException {
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

    /** Where one rule differs: case by case, and the first rows of each sample that only one side flags. */
    static List<String> details(Path data, Rule rule) throws IOException {
        List<String> details = new ArrayList<>();
        RuleCases.run(data, Map.of(rule.code(), rule)).stream()
                .filter(outcome -> !outcome.isSame())
                .forEach(outcome -> details.add("case %d: validator %s, Hearth %s"
                        .formatted(outcome.number(), outcome.expected(), outcome.flagged())));
        for (RecordedFlags sample : RecordedFlags.of(data)) {
            Set<FlaggedRow> recorded = sample.recorded().getOrDefault(rule.code(), Set.of());
            Set<FlaggedRow> ours = sample.flagged(List.of(rule)).getOrDefault(rule.code(), Set.of());
            add(details, sample.name() + ": only the validator flags ", recorded, ours);
            add(details, sample.name() + ": only Hearth flags ", ours, recorded);
        }
        return details;
    }

    private static void add(List<String> details, String what, Set<FlaggedRow> these, Set<FlaggedRow> others) {
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
