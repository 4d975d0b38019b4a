package hearth.warehouse.quality;

import hearth.warehouse.file.YamlFields;
import hearth.warehouse.quality.rule.EarlierReturns;
import hearth.warehouse.quality.rule.ReturnInspection;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.ReturnTable;
import hearth.warehouse.ssda903.SourceRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one case of a rule; fills in the child's ID and date of birth. */
final class RuleCaseReader {
    private static final ReturnLayout LAYOUT = ReturnLayout.newest();
    private static final Set<String> DERIVED = Set.of("PL_LA", "PL_LOCATION", "PL_DISTANCE", "UASC");

    private final YamlFields fields;
    private final CaseSetting setting;
    private final Optional<String> born;

    RuleCaseReader(YamlFields fields, CaseSetting fileSetting) {
        this.fields = fields;
        this.setting = fileSetting.overriddenBy(fields);
        this.born = fields.optionalText("born");
    }

    RuleCase read() {
        try (fields) {
            String name = fields.text("case");
            ReturnInspection.Setting checkedAgainst = setting.until(CaseSetting.day(fields, "until"));
            List<ReturnRow> rows = rows(fields, setting.year());
            if (born.isPresent() && rows.stream().noneMatch(row -> row.table().equals("header"))) {
                rows.add(row(LAYOUT.table("header"), setting.year(), 1, Map.of()));
            }
            Set<String> flags = new TreeSet<>(fields.texts("flags"));
            return new RuleCase(name, rows, earlier(checkedAgainst.firstDay()), checkedAgainst, flags);
        }
    }

    private EarlierReturns earlier(LocalDate firstDay) {
        CollectionYear yearBefore = new CollectionYear(setting.year().endYear() - 1);
        List<ReturnRow> lastYear = fields.child("last_year")
                .map(child -> closing(child, yearBefore))
                .orElse(List.of());
        Optional<YamlFields> earlier = fields.child("earlier");
        if (earlier.isEmpty()) {
            return EarlierReturns.of(lastYear, firstDay);
        }
        LocalDate since = CaseSetting.day(earlier.get(), "since").orElse(firstDay);
        List<ReturnRow> episodes = closing(earlier.get(), yearBefore);
        return new EarlierReturns(lastYear, EarlierReturns.episodesByChild(episodes), since);
    }

    private List<ReturnRow> closing(YamlFields tables, CollectionYear year) {
        try (tables) {
            return rows(tables, year);
        }
    }

    private List<ReturnRow> rows(YamlFields tables, CollectionYear year) {
        List<ReturnRow> rows = new ArrayList<>();
        for (ReturnTable table : LAYOUT.tables()) {
            int number = 0;
            for (Map<String, String> cells : tables.textMaps(table.name())) {
                number++;
                checkColumns(table, cells);
                rows.add(row(table, year, number, cells));
            }
        }
        return rows;
    }

    private void checkColumns(ReturnTable table, Map<String, String> cells) {
        Set<String> unknown = new HashSet<>(cells.keySet());
        unknown.removeAll(table.columnNames());
        unknown.removeAll(DERIVED);
        if (!unknown.isEmpty()) {
            fields.fault("the table " + table.name() + " has no column " + unknown);
        }
    }

    private ReturnRow row(ReturnTable table, CollectionYear year, int number, Map<String, String> cells) {
        Map<String, String> filled = new LinkedHashMap<>(cells);
        filled.putIfAbsent("CHILD", "1");
        born.filter(date -> table.columnNames().contains("DOB")).ifPresent(date -> filled.putIfAbsent("DOB", date));
        SourceRow source = new SourceRow("case", table.name(), number);
        return new ReturnRow(table.name(), new Return(year, Optional.empty()), source, filled);
    }
}
