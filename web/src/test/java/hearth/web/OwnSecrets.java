package hearth.web;

import hearth.warehouse.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A warehouse in which whatever is an authority's own holds a number or a text that is nowhere else, so that it is
 * known wherever it turns up.
 */
final class OwnSecrets {
    static final List<String> AUTHORITIES = List.of("901", "902", "903");

    private OwnSecrets() {}

    /** A count of an authority that nothing else in the warehouse comes near: 1901, 1902, 1903. */
    private static int count(String laCode) {
        return 1000 + Integer.parseInt(laCode);
    }

    static TestWarehouse write(TestWarehouse england) {
        TestWarehouse warehouse = LittleEngland.write(england);
        List<List<Object>> figures = new ArrayList<>();
        List<List<Object>> local = new ArrayList<>();
        List<List<Object>> submissions = new ArrayList<>();
        for (String laCode : AUTHORITIES) {
            for (String periodType : List.of("year", "month")) {
                figures.add(List.of(
                        laCode,
                        "children_looked_after",
                        periodType,
                        "2025-03-31",
                        "all",
                        "all",
                        "SSDA903 2025",
                        count(laCode),
                        "",
                        count(laCode),
                        "",
                        "",
                        ""));
            }
            local.add(List.of(
                    laCode,
                    "complaints",
                    "year",
                    "2025-03-31",
                    "all",
                    "all",
                    "own-" + laCode + ".csv",
                    count(laCode),
                    "",
                    count(laCode),
                    "",
                    "",
                    ""));
            submissions.add(List.of(
                    laCode,
                    "submission-" + laCode,
                    2025,
                    "",
                    "2025-04-01T09:00:00Z",
                    true,
                    Map.of("file-" + laCode + ".csv", "0f"),
                    1,
                    count(laCode),
                    count(laCode),
                    0,
                    "held back for file-" + laCode + ".csv"));
        }
        warehouse.write("mart_indicator", figures).write("mart_local", local).write("ops_submission", submissions);
        for (String table : List.of("cohort_looked_after", "ops_file", "ops_finding", "ops_quarantine", "ops_repair")) {
            warehouse.write(
                    table,
                    AUTHORITIES.stream().map(laCode -> row(table, laCode)).toList());
        }
        return warehouse.release();
    }

    /** A row that tells whose it is: by its file, and by a child where it says something of one. */
    private static List<Object> row(String table, String laCode) {
        return Table.named(table).columns().stream()
                .map(column -> switch (column.name()) {
                    case "la_code" -> (Object) laCode;
                    case "child_id", "found", "was", "becomes" -> "child-" + laCode;
                    case "submission_id" -> "submission-" + laCode;
                    case "source_file" -> "file-" + laCode + ".csv";
                    case "month_end" -> "2025-03-31";
                    case "collection_year" -> 2025;
                    case "first_seen_at" -> "2025-04-01T09:00:00Z";
                    case "rule" -> "633";
                    case "severity" -> "to_check";
                    case "meaning", "return_table", "column_name", "column_names", "expected", "remedy" ->
                        column.name();
                    case "in_year", "in_quarter", "in_month", "is_year_end", "is_quarter_end" -> true;
                    default -> "";
                })
                .toList();
    }

    /** The authorities of which a text gives something away. */
    static Set<String> counted(String text) {
        Set<String> found = new TreeSet<>();
        for (String laCode : AUTHORITIES) {
            int count = count(laCode);
            String grouped = "%,d".formatted(count);
            for (String secret :
                    List.of("" + count, grouped, "submission-" + laCode, "file-" + laCode, "own-" + laCode)) {
                if (text.contains(secret)) {
                    found.add(laCode);
                }
            }
        }
        return found;
    }
}
