package hearth.web.quality;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.quality.rule.ReturnRule;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Severity;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.web.area.Area;
import hearth.web.quality.RuleView.Place;
import hearth.web.quality.RuleView.Year;
import hearth.web.site.Fact;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the page about one rule, with the rows of a return that break it. */
final class RulePage {
    private static final int SHOWN = 100;

    private final Area area;
    private final ReturnReader reader;
    private final Catalogue catalogue;

    RulePage(Area area, ReturnReader reader, Catalogue catalogue) {
        this.area = area;
        this.reader = reader;
        this.catalogue = catalogue;
    }

    /**
     * A rule of the return's list of errors, or one of Hearth's own.
     *
     * @param columns the columns to look at; none where it looks at whole tables
     * @param years the collection years that have it; empty when all have
     * @param difference why it flags other rows than a public validator does; empty when it flags the same
     */
    record Known(
            String code,
            String meaning,
            Severity severity,
            Set<String> indicators,
            List<String> columns,
            String years,
            String difference) {
        /** The rule with that number; empty when there is none. */
        static Optional<Known> find(String code) {
            return all().stream().filter(rule -> rule.code().equals(code)).findFirst();
        }

        /** Every rule that returns are held to. */
        static List<Known> all() {
            return Stream.concat(
                            RuleBook.rules().stream().map(Known::of),
                            RuleBook.returnRules().stream().map(Known::of))
                    .toList();
        }

        private static Known of(Rule rule) {
            return new Known(
                    rule.code(),
                    rule.meaning(),
                    rule.severity(),
                    rule.indicators(),
                    rule.columns(),
                    rule.years(),
                    rule.difference());
        }

        private static Known of(ReturnRule rule) {
            return new Known(rule.code(), rule.meaning(), rule.severity(), rule.indicators(), List.of(), "", "");
        }
    }

    RuleView of(Known rule, Submission submission, QualityQuestion question) throws SQLException {
        RuleTrends trends = new RuleTrends(
                reader.rowsByReturn().stream().map(RowsOfReturn::of).toList(), reader.ruleTrend());
        List<RuleInReturn> years = new ArrayList<>(trends.of(rule.code()));
        Collections.reverse(years);
        List<FindingLine> found = reader.findings(rule.code(), submission.id(), SHOWN);
        long all = years.stream()
                .filter(year -> year.of().equals(submission.of()))
                .mapToLong(RuleInReturn::rows)
                .sum();
        QualityQuestion only = question.only(List.of(rule.code()));
        return new RuleView(
                area,
                rule.code(),
                rule.meaning().replaceAll("\\.$", ""),
                subtitle(rule, all, submission),
                facts(rule, submission),
                rule.indicators().stream()
                        .sorted()
                        .flatMap(id -> catalogue.indicator(id).stream())
                        .toList(),
                found.stream().map(RulePage::place).toList(),
                Math.max(0, all - found.size()),
                years.stream().map(RulePage::year).toList(),
                trends.line(rule.code()),
                QualityPage.csv(area) + only.query(),
                question.only(List.of()).query());
    }

    private String subtitle(Known rule, long rows, Submission submission) {
        String broken = rule.columns().isEmpty()
                ? ReturnWords.counted(rows, "table breaks", "tables break")
                : ReturnWords.counted(rows, "row breaks", "rows break");
        return "%s this rule in %s’s %s"
                .formatted(rows == 0 ? "Nothing breaks" : broken, area.name(), ReturnWords.of(submission.of()));
    }

    private static List<Fact> facts(Known rule, Submission submission) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Number", RuleWords.number(rule.code()) + (rule.years().isEmpty() ? "" : ", " + rule.years())));
        facts.add(new Fact("Severity", RuleWords.shape(rule.severity()) + " " + RuleWords.severity(rule.severity())));
        if (!rule.columns().isEmpty()) {
            facts.add(new Fact("Columns", String.join(", ", rule.columns())));
        }
        if (!submission.of().isYearEnd() && RuleWords.isDueAtYearEnd(rule.code())) {
            facts.add(new Fact(
                    "Due", "31 March " + submission.of().year().endYear() + "; an in-year extract may lack it."));
        }
        facts.add(new Fact(
                "What to do", RuleWords.remedy(rule.meaning(), rule.severity(), String.join(", ", rule.columns()))));
        if (!rule.difference().isEmpty()) {
            facts.add(new Fact("Note", rule.difference()));
        }
        return facts;
    }

    private static Place place(FindingLine line) {
        return line.row() == 0
                ? new Place(line.table(), "whole table", line.detail())
                : new Place(line.file(), String.valueOf(line.row()), line.columns());
    }

    private static Year year(RuleInReturn found) {
        return new Year(ReturnWords.of(found.of()), "%,d".formatted(found.rows()), "%,d".formatted(found.children()));
    }
}
