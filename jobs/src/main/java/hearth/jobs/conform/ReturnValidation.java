package hearth.jobs.conform;

import hearth.jobs.conform.SubmissionHistory.CurrentReturn;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.quality.rule.EarlierReturns;
import hearth.warehouse.quality.rule.Finding;
import hearth.warehouse.quality.rule.Geography;
import hearth.warehouse.quality.rule.ReturnInspection;
import hearth.warehouse.quality.rule.ReturnRule;
import hearth.warehouse.quality.rule.ReturnRule.TableFinding;
import hearth.warehouse.quality.rule.ReturnTally;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the current returns of one authority against the rules, each with the returns before it. */
final class ReturnValidation {
    private final String laCode;
    private final String areaCode;
    private final ReturnLayout layout;
    private final ChildKey childKey;
    private final Geography geography;
    private final ProviderDirectory providers;
    private final Map<CollectionYear, CurrentReturn> returns = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();
    private final List<ReturnFinding> faults = new ArrayList<>();

    /** The episodes of the returns before, by child. */
    private final Map<String, List<ReturnRow>> episodes = new HashMap<>();

    /** The first day of the oldest return from which on there is one for every year. */
    private LocalDate unbrokenSince = LocalDate.MAX;

    private ReturnValidation(
            AuthorityWork work,
            ReturnLayout layout,
            ChildKey childKey,
            Geography geography,
            ProviderDirectory providers) {
        this.geography = geography;
        this.providers = providers;
        this.laCode = work.laCode();
        this.areaCode = work.areaCode();
        this.layout = layout;
        this.childKey = childKey;
    }

    static List<ReturnFinding> of(
            AuthorityWork work,
            Collection<CurrentReturn> returns,
            ReturnLayout layout,
            ChildKey childKey,
            Geography geography,
            ProviderDirectory providers) {
        ReturnValidation validation = new ReturnValidation(work, layout, childKey, geography, providers);
        returns.forEach(current -> validation.returns.put(current.of().year(), current));
        returns.stream().sorted(Comparator.comparing(CurrentReturn::of)).forEach(validation::inspect);
        return validation.faults;
    }

    private void inspect(CurrentReturn current) {
        List<ReturnRow> lastYear = rowsBefore(current);
        if (lastYear.isEmpty()) {
            unbrokenSince = current.of().year().startsOn();
        }
        ReturnInspection.Setting setting = new ReturnInspection.Setting(
                current.of().year().startsOn(),
                current.of().lastDay(),
                current.of().year(),
                areaCode,
                geography,
                providers);
        EarlierReturns earlier = new EarlierReturns(lastYear, episodes, unbrokenSince);
        ReturnInspection.findings(RuleBook.rules(), current.rows(), earlier, setting)
                .forEach(finding -> faults.add(fault(current, finding)));
        ReturnRule.findings(RuleBook.returnRules(), ReturnTally.of(current.rows()), ReturnTally.of(lastYear))
                .forEach(finding -> faults.add(fault(current, finding)));
        EarlierReturns.episodesByChild(current.rows())
                .forEach((id, rows) ->
                        episodes.computeIfAbsent(id, key -> new ArrayList<>()).addAll(rows));
    }

    private List<ReturnRow> rowsBefore(CurrentReturn current) {
        CurrentReturn before =
                returns.get(new CollectionYear(current.of().year().endYear() - 1));
        return before != null && before.of().isYearEnd() ? before.rows() : List.of();
    }

    private ReturnFinding fault(CurrentReturn current, Finding finding) {
        Rule rule = finding.rule();
        ReturnRow row = finding.row();
        return new ReturnFinding(
                laCode,
                current.id(),
                current.of().year().endYear(),
                rule.code(),
                rule.meaning(),
                rule.severity().code(),
                indicators(rule.code(), rule.indicators()),
                row.table(),
                columns(rule, row.table()),
                row.row().file(),
                row.row().rowNumber(),
                row.cell("CHILD").isEmpty() ? null : childKey.pseudonym(row.cell("CHILD")),
                "",
                current.receivedAt());
    }

    private ReturnFinding fault(CurrentReturn current, TableFinding finding) {
        ReturnRule rule = finding.rule();
        return new ReturnFinding(
                laCode,
                current.id(),
                current.of().year().endYear(),
                rule.code(),
                rule.meaning(),
                rule.severity().code(),
                indicators(rule.code(), rule.indicators()),
                finding.table(),
                "",
                "",
                0,
                null,
                finding.detail(),
                current.receivedAt());
    }

    private String columns(Rule rule, String table) {
        return columns.computeIfAbsent(rule.code() + table, key -> shared(rule, table));
    }

    /** The rule's columns that the table has; all of them when it has none, as for columns that are worked out. */
    private String shared(Rule rule, String table) {
        Set<String> ofTable = Set.copyOf(layout.table(table).columnNames());
        List<String> shared = rule.columns().stream().filter(ofTable::contains).toList();
        return String.join(", ", shared.isEmpty() ? rule.columns() : shared);
    }

    private String indicators(String rule, Set<String> ids) {
        return indicators.computeIfAbsent(rule, key -> ids.stream().sorted().collect(Collectors.joining(", ")));
    }
}
