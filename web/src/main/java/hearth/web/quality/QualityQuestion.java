package hearth.web.quality;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.quality.rule.Severity;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnTable;
import hearth.web.quality.Quality.FailedRule;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which return is asked about, and which of its findings are wanted.
 *
 * @param year the collection year of the return; empty for the newest
 * @param rules only findings of these rules; none for all
 * @param severity only findings of this severity, by its code; empty for all
 * @param figure only findings that can change this indicator; empty for all
 * @param table only findings with rows in this table of the return; empty for all
 * @param show {@code all} for every rule; empty for the first of each severity
 * @param isInYear whether the return is an in-year extract
 */
public record QualityQuestion(
        Optional<CollectionYear> year,
        List<String> rules,
        String severity,
        String figure,
        String table,
        String show,
        boolean isInYear) {
    private static final Set<String> OF_PAGE = Set.of("year", "severity", "figure", "table", "show");
    private static final Set<String> OF_FILE = Set.of("year", "rule", "severity", "figure", "table");
    private static final List<String> TABLES =
            ReturnLayout.newest().tables().stream().map(ReturnTable::name).toList();
    private static final String ALL = "";

    /** Reads the address of the page. */
    static QualityQuestion ofPage(Map<String, String> address, Catalogue catalogue, List<Fault> faults) {
        return parse(Parameters.of(address, OF_PAGE, faults), catalogue);
    }

    /** Reads the address of the file. */
    static QualityQuestion ofFile(Map<String, String> address, Catalogue catalogue, List<Fault> faults) {
        return parse(Parameters.of(address, OF_FILE, faults), catalogue);
    }

    private static QualityQuestion parse(Parameters given, Catalogue catalogue) {
        return new QualityQuestion(
                given.year("year").map(CollectionYear::new),
                Arrays.stream(given.text("rule", ALL).split(","))
                        .map(String::strip)
                        .filter(rule -> !rule.isEmpty())
                        .toList(),
                given.choice("severity", orAll(Stream.of(Severity.values()).map(Severity::code))),
                given.choice("figure", orAll(catalogue.indicators().stream().map(Indicator::id))),
                given.choice("table", orAll(TABLES.stream())),
                given.choice("show", List.of(ALL, "all")),
                false);
    }

    private static List<String> orAll(Stream<String> choices) {
        return Stream.concat(Stream.of(ALL), choices).toList();
    }

    QualityQuestion of(Submission submission) {
        return new QualityQuestion(
                year, rules, severity, figure, table, show, !submission.of().isYearEnd());
    }

    /** Whether every rule is wanted, and not only the first of each severity. */
    public boolean showsAll() {
        return show.equals("all");
    }

    boolean wants(FailedRule rule) {
        return wants(rule.rule(), rule.severity().code())
                && (figure.equals(ALL) || rule.indicatorIds().contains(figure))
                && (table.equals(ALL) || rule.tableNames().contains(table));
    }

    boolean wants(FindingLine line) {
        return wants(line.rule(), line.severity())
                && (figure.equals(ALL)
                        || List.of(line.indicators().split(",\\s*")).contains(figure))
                && (table.equals(ALL) || line.table().equals(table));
    }

    private boolean wants(String rule, String code) {
        return (rules.isEmpty() || rules.contains(rule)) && (severity.equals(ALL) || severity.equals(code));
    }

    /** The address of the findings as a query string, with a question mark; empty where all of the newest return are wanted. */
    public String query() {
        List<String> parts = new ArrayList<>();
        year.ifPresent(wanted -> parts.add("year=" + wanted.endYear()));
        add(parts, "rule", String.join(",", rules));
        add(parts, "severity", severity);
        add(parts, "figure", figure);
        add(parts, "table", table);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** The same for one rule. */
    QualityQuestion only(List<String> wanted) {
        return new QualityQuestion(year, wanted, ALL, ALL, ALL, ALL, isInYear);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + value);
        }
    }
}
