package hearth.web.quality;

import hearth.warehouse.quality.rule.Severity;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.web.area.Area;
import hearth.web.quality.Quality.FailedRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every rule with the rows of a return that break it: also those that none does, so that a reader sees what was looked for.
 *
 * @param query of the addresses of the return's pages, with a question mark; empty for the newest return
 */
public record RuleListView(Area area, String title, String subtitle, String query, List<Group> groups) {
    private static final String NOT_IN_YEAR = "–";

    /** The rules of one severity, those that most rows break first. */
    public record Group(String shape, String name, List<Row> rows) {}

    /** One rule; rows and children are a dash where the return's year has no such rule. */
    public record Row(String rule, String meaning, String rows, String children) {}

    static RuleListView of(Area area, Submission submission, List<FailedRule> failed, QualityQuestion question) {
        Map<String, Long> rows = sums(failed, FailedRule::rows);
        Map<String, Long> children = sums(failed, FailedRule::children);
        List<RulePage.Known> all = RulePage.Known.all();
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            groups.add(new Group(
                    RuleWords.shape(severity),
                    RuleWords.severity(severity),
                    all.stream()
                            .filter(rule -> rule.severity() == severity)
                            .sorted(Comparator.comparingLong(rule -> -rows.getOrDefault(rule.code(), 0L)))
                            .map(rule -> row(rule, submission.of().year(), rows, children))
                            .toList()));
        }
        return new RuleListView(
                area,
                "%d of %d rules are broken".formatted(rows.size(), all.size()),
                "%s’s %s. A dash: the rule is not for returns of that year."
                        .formatted(area.name(), ReturnWords.of(submission.of())),
                question.only(List.of()).query(),
                groups);
    }

    private static Map<String, Long> sums(List<FailedRule> failed, Function<FailedRule, Long> number) {
        return failed.stream().collect(Collectors.toMap(FailedRule::rule, number, Long::sum));
    }

    private static Row row(
            RulePage.Known rule, CollectionYear year, Map<String, Long> rows, Map<String, Long> children) {
        boolean isInYear = RuleBook.find(rule.code()).stream().allMatch(known -> known.isIn(year));
        return new Row(
                rule.code(),
                rule.meaning(),
                isInYear ? "%,d".formatted(rows.getOrDefault(rule.code(), 0L)) : NOT_IN_YEAR,
                isInYear ? "%,d".formatted(children.getOrDefault(rule.code(), 0L)) : NOT_IN_YEAR);
    }
}
