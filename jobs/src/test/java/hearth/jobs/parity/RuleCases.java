package hearth.jobs.parity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.provider.ProviderSheet;
import hearth.warehouse.quality.rule.EarlierReturns;
import hearth.warehouse.quality.rule.ReturnInspection;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnDate;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The small cases of a public validator, one JSON object a line: a few tables, and the rows that a rule must flag. */
final class RuleCases {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RuleCases() {}

    /** A case: the rows that the rule should flag, and those that ours does. */
    record Outcome(String rule, int number, Set<String> expected, Set<String> flagged) {
        boolean isSame() {
            return expected.equals(flagged);
        }
    }

    /** Runs the cases of the rules that are built. */
    static List<Outcome> run(Path data, Map<String, Rule> rules) throws IOException {
        Surroundings surroundings = Surroundings.of(data);
        List<Outcome> outcomes = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("validator/rule_cases.jsonl"))) {
            JsonNode json = JSON.readTree(line);
            Rule rule = rules.get(json.path("rule").asText());
            if (rule != null) {
                outcomes.add(outcome(json, rule, setting(json, surroundings)));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(JsonNode json, Rule rule, ReturnInspection.Setting setting) {
        List<ReturnRow> rows = new ArrayList<>();
        List<ReturnRow> lastYear = new ArrayList<>();
        json.path("tables")
                .properties()
                .forEach(table -> ValidatorTables.table(table.getKey())
                        .ifPresent(name -> (ValidatorTables.isOfLastYear(table.getKey()) ? lastYear : rows)
                                .addAll(rows(name, table.getValue()))));
        Set<String> flagged =
                ReturnInspection.findings(List.of(rule), rows, EarlierReturns.of(lastYear, setting.firstDay()), setting)
                        .stream()
                        .map(finding -> finding.row().table() + " "
                                + finding.row().row().rowNumber())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Outcome(rule.code(), json.path("case").asInt(), expected(json), flagged);
    }

    private static Set<String> expected(JsonNode json) {
        Set<String> expected = new TreeSet<>();
        json.path("expected")
                .properties()
                .forEach(table -> table.getValue()
                        .forEach(row -> expected.add(
                                ValidatorTables.table(table.getKey()).orElseThrow() + " " + row.asInt())));
        return expected;
    }

    private static ReturnInspection.Setting setting(JsonNode json, Surroundings surroundings) {
        JsonNode metadata = json.path("metadata");
        int year = Integer.parseInt(json.path("ruleset").asText().substring(0, 4)) + 1;
        CollectionYear codes = new CollectionYear(year);
        String authority = metadata.path("localAuthority").asText(Surroundings.AUTHORITY);
        return new ReturnInspection.Setting(
                date(metadata, "collection_start").orElse(codes.startsOn()),
                date(metadata, "collection_end").orElse(codes.endsOn()),
                codes,
                authority,
                surroundings.geography(authority),
                providers(metadata.path("provider_info")));
    }

    /** The case's own list of providers: only the columns that its rule needs. */
    private static ProviderDirectory providers(JsonNode json) {
        if (json.isMissingNode()) {
            return ProviderDirectory.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(texts(json.path("columns")));
        json.path("rows").forEach(row -> rows.add(texts(row)));
        if (!rows.get(0).contains("PLACE_CODES")) {
            rows.get(0).add("PLACE_CODES");
        }
        return ProviderDirectory.of(List.of(new ProviderSheet("case", rows)));
    }

    private static List<String> texts(JsonNode cells) {
        List<String> texts = new ArrayList<>();
        cells.forEach(cell -> texts.add(cell.asText("")));
        return texts;
    }

    private static Optional<LocalDate> date(JsonNode metadata, String name) {
        return ReturnDate.parse(metadata.path(name).asText(""));
    }

    /** Rows keep the case's own numbers; where the case names no child, each row is a child of its own. */
    private static List<ReturnRow> rows(String table, JsonNode json) {
        List<ReturnRow> rows = new ArrayList<>();
        for (int i = 0; i < json.path("rows").size(); i++) {
            Map<String, String> cells = new HashMap<>();
            for (int c = 0; c < json.path("columns").size(); c++) {
                cells.put(
                        json.path("columns").get(c).asText(),
                        text(json.path("rows").get(i).get(c)));
            }
            cells.putIfAbsent("CHILD", "row " + i);
            int label = json.has("index") ? json.path("index").get(i).asInt() : i;
            rows.add(new ReturnRow(
                    table,
                    new Return(new CollectionYear(2000), Optional.empty()),
                    new SourceRow("case", table, label),
                    cells));
        }
        return rows;
    }

    /** The validator's blank is null; a text without characters, which never reaches it from a file, is no blank to it. */
    private static String text(JsonNode cell) {
        if (cell.isNull()) {
            return "";
        }
        return cell.asText().isBlank() ? "(no characters)" : cell.asText().strip();
    }
}
