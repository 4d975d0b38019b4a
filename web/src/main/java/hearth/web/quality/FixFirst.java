package hearth.web.quality;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.quality.rule.Severity;
import hearth.web.quality.Quality.FailedRule;
import hearth.web.quality.Quality.RejectedRows;
import hearth.web.quality.QualityView.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What to correct first: rejected rows, then topics with rows that do not count, then those with most rows that can change a
 * figure; last what is not due yet.
 *
 * @param rows how many rows each topic concerns, by the key of its group
 * @param reach how far a figure may go once the first topic is complete; empty where that cannot be computed
 * @param csv the address of the findings as a file, without a query
 */
record FixFirst(
        Quality quality,
        List<Group> groups,
        Map<String, Long> rows,
        RuleTrends trends,
        Optional<Reach> reach,
        Catalogue catalogue,
        String csv,
        QualityQuestion question) {
    private static final int MOST = 3;
    private static final int NAMED = 2;

    /** The rules of one topic that are due at the same time, those that most rows break first. */
    record Group(Topic topic, boolean isWaiting, List<FailedRule> rules) {
        String key() {
            return key(topic, isWaiting);
        }

        private static String key(Topic topic, boolean isWaiting) {
            return topic.name() + (isWaiting ? " not due" : "");
        }

        private boolean blocksUse() {
            return rules.stream().anyMatch(rule -> rule.severity() == Severity.BLOCKS_USE);
        }
    }

    /** The groups of all rules that matter to a figure, in no order. */
    static List<Group> groups(Quality quality) {
        boolean isInYear = !quality.submission().of().isYearEnd();
        Map<String, Group> groups = new LinkedHashMap<>();
        quality.failedRules().stream()
                .filter(rule -> rule.severity() != Severity.TO_CHECK)
                .forEach(rule -> {
                    boolean isWaiting = isInYear && RuleWords.isDueAtYearEnd(rule.rule());
                    Topic topic = Topic.of(rule);
                    groups.computeIfAbsent(
                                    Group.key(topic, isWaiting), key -> new Group(topic, isWaiting, new ArrayList<>()))
                            .rules()
                            .add(rule);
                });
        return List.copyOf(groups.values());
    }

    /** Which group each rule belongs to. */
    static Map<String, String> groupOfRule(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.rules().stream().map(rule -> Map.entry(rule.rule(), group.key())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** The groups in the order in which they matter. */
    static List<Group> ordered(List<Group> groups, Map<String, Long> rows) {
        return groups.stream()
                .sorted(Comparator.comparing((Group group) -> !group.blocksUse())
                        .thenComparing(Group::isWaiting)
                        .thenComparing(group -> rows.getOrDefault(group.key(), 0L), Comparator.<Long>reverseOrder())
                        .thenComparing(Group::topic))
                .toList();
    }

    List<Fix> fixes() {
        List<Fix> fixes = new ArrayList<>();
        if (!quality.rejectedRows().isEmpty()) {
            fixes.add(rejected());
        }
        groups.forEach(group -> fixes.add(fix(group)));
        return List.copyOf(fixes.subList(0, Math.min(MOST, fixes.size())));
    }

    private Fix rejected() {
        RejectedRows commonest = quality.rejectedRows().get(0);
        long all = quality.rejectedRows().stream().mapToLong(RejectedRows::rows).sum();
        return new Fix(
                "Correct the rejected rows",
                "%s cannot be used. Most often %s is wrong (%s): expected is %s."
                        .formatted(
                                ReturnWords.counted(all, "row", "rows"),
                                commonest.column(),
                                ReturnWords.counted(commonest.rows(), "row", "rows"),
                                commonest.expected()),
                "They are in no figure",
                false,
                Optional.of(address(quality.rejectedRows().stream()
                        .map(RejectedRows::rule)
                        .distinct()
                        .toList())));
    }

    private Fix fix(Group group) {
        List<String> rules =
                group.rules().stream().map(FailedRule::rule).distinct().toList();
        List<String> figures = figures(group);
        return new Fix(
                group.isWaiting()
                        ? "Wait with the " + group.topic().noun()
                        : group.topic().title(),
                words(group, rules.size()),
                effect(group, figures) + " · "
                        + ReturnWords.counted(figures.size(), "figure", "figures") + ", "
                        + ReturnWords.counted(rules.size(), "rule", "rules"),
                group.isWaiting(),
                Optional.of(address(rules)));
    }

    private String words(Group group, int rules) {
        FailedRule commonest = group.rules().get(0);
        if (commonest.columnNames().isEmpty()) {
            return commonest.meaning();
        }
        String rowsOfRule = ReturnWords.counted(commonest.rows(), "row", "rows") + " of "
                + ReturnWords.counted(commonest.children(), "child", "children");
        return rules == 1
                ? rowsOfRule + ". " + commonest.meaning()
                : "%s. Most often (%s): %s"
                        .formatted(
                                ReturnWords.counted(rows.getOrDefault(group.key(), 0L), "row", "rows"),
                                rowsOfRule,
                                commonest.meaning());
    }

    private String effect(Group group, List<String> figures) {
        if (group.isWaiting()) {
            int year = quality.submission().of().year().endYear();
            return "Not due before 31 March %d%s"
                    .formatted(
                            year,
                            trends.leftAtYearEnd(
                                            group.rules().get(0).rule(),
                                            quality.submission().of())
                                    .map(left -> "; in earlier years " + left + " rows were left then")
                                    .orElse(""));
        }
        Optional<Reach> ofGroup = reach.filter(found -> group.topic() == Topic.POSTCODES);
        if (ofGroup.isPresent()) {
            return ofGroup.get().words();
        }
        String named = String.join("; ", figures.subList(0, Math.min(NAMED, figures.size())));
        return "Can change: " + named + (figures.size() > NAMED ? "; %d more".formatted(figures.size() - NAMED) : "");
    }

    private List<String> figures(Group group) {
        return group.rules().stream()
                .flatMap(rule -> rule.indicatorIds().stream())
                .distinct()
                .flatMap(id -> catalogue.indicator(id).stream())
                .map(Indicator::title)
                .toList();
    }

    private String address(List<String> rules) {
        return csv + question.only(rules).query();
    }
}
