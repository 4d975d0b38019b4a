package hearth.web.quality;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.quality.rule.Severity;
import hearth.web.chart.Sparkline;
import hearth.web.quality.Quality.FailedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that rows of a return break, the most severe first.
 *
 * @param title how many there are
 * @param question which of them are wanted
 * @param choices what the form offers
 * @param span the first and the last return of the trends
 */
public record RuleTable(String title, QualityQuestion question, Choices choices, String span, List<Group> groups) {
    private static final int SHOWN = 7;
    private static final int NAMED = 2;

    /** What can be chosen: severities and tables by code, figures by id, each with its name. */
    public record Choices(List<Choice> severities, List<Choice> figures, List<Choice> tables) {}

    /** A choice of a form. */
    public record Choice(String code, String name) {}

    /**
     * The rules of one severity.
     *
     * @param more how many rules of it are left out, and how many rows break those; empty for none
     */
    public record Group(String shape, String name, List<Row> rows, Optional<String> more) {}

    /**
     * One rule.
     *
     * @param isWaiting whether what it misses is not due yet
     * @param rows how many rows break it; empty where it is about a whole table
     */
    public record Row(
            String rule,
            String meaning,
            boolean isWaiting,
            String rows,
            String children,
            String figures,
            Sparkline trend,
            String trendWords) {}

    static RuleTable of(Quality quality, QualityQuestion question, RuleTrends trends, Catalogue catalogue) {
        List<FailedRule> failed = quality.failedRules();
        List<FailedRule> wanted = failed.stream().filter(question::wants).toList();
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<FailedRule> ofSeverity =
                    wanted.stream().filter(rule -> rule.severity() == severity).toList();
            if (!ofSeverity.isEmpty()) {
                groups.add(group(severity, ofSeverity, question, trends, catalogue));
            }
        }
        long rules = failed.stream().map(FailedRule::rule).distinct().count();
        return new RuleTable(
                rules == 0
                        ? "No rule is broken"
                        : ReturnWords.counted(rules, "finding", "findings") + ": rules that rows break",
                question,
                choices(failed, catalogue),
                trends.span(),
                groups);
    }

    private static Group group(
            Severity severity,
            List<FailedRule> rules,
            QualityQuestion question,
            RuleTrends trends,
            Catalogue catalogue) {
        int shown = question.showsAll() || rules.size() <= SHOWN + 1 ? rules.size() : SHOWN;
        List<FailedRule> rest = rules.subList(shown, rules.size());
        Optional<String> more = rest.isEmpty()
                ? Optional.empty()
                : Optional.of("%,d more rules, %s"
                        .formatted(
                                rest.size(),
                                ReturnWords.counted(
                                        rest.stream()
                                                .mapToLong(FailedRule::rows)
                                                .sum(),
                                        "row",
                                        "rows")));
        return new Group(
                RuleWords.shape(severity),
                RuleWords.severity(severity),
                rules.subList(0, shown).stream()
                        .map(rule -> row(rule, question, trends, catalogue))
                        .toList(),
                more);
    }

    private static Row row(FailedRule rule, QualityQuestion question, RuleTrends trends, Catalogue catalogue) {
        boolean isAboutRows = !rule.columnNames().isEmpty();
        return new Row(
                rule.rule(),
                rule.meaning(),
                question.isInYear() && RuleWords.isDueAtYearEnd(rule.rule()),
                isAboutRows ? "%,d".formatted(rule.rows()) : "",
                isAboutRows ? "%,d".formatted(rule.children()) : "",
                figures(rule, catalogue),
                trends.line(rule.rule()),
                trends.words(rule.rule()));
    }

    private static String figures(FailedRule rule, Catalogue catalogue) {
        List<String> titles = rule.indicatorIds().stream()
                .flatMap(id -> catalogue.indicator(id).stream())
                .map(Indicator::title)
                .toList();
        if (titles.isEmpty()) {
            return "none";
        }
        String named = String.join("; ", titles.subList(0, Math.min(NAMED, titles.size())));
        return titles.size() > NAMED ? named + "; %d more".formatted(titles.size() - NAMED) : named;
    }

    private static Choices choices(List<FailedRule> failed, Catalogue catalogue) {
        return new Choices(
                Stream.of(Severity.values())
                        .filter(severity -> failed.stream().anyMatch(rule -> rule.severity() == severity))
                        .map(severity -> new Choice(severity.code(), RuleWords.severity(severity)))
                        .toList(),
                failed.stream()
                        .flatMap(rule -> rule.indicatorIds().stream())
                        .distinct()
                        .flatMap(id -> catalogue.indicator(id).stream())
                        .map(indicator -> new Choice(indicator.id(), indicator.title()))
                        .sorted(java.util.Comparator.comparing(Choice::name))
                        .toList(),
                failed.stream()
                        .flatMap(rule -> rule.tableNames().stream())
                        .distinct()
                        .sorted()
                        .map(table -> new Choice(table, table))
                        .toList());
    }
}
