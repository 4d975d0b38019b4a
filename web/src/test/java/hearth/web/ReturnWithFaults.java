package hearth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The returns of authority 901 for 2023/24 and 2024/25. In the newer one two children are in unknown places, one row lacks a
 * postcode, one has no legal status, two rows are to be checked, two were rejected and one cell was repaired; an in-year
 * extract sent later is held back. 902's return for 2024/25 breaks no rule.
 */
final class ReturnWithFaults {
    private static final String SENT = "2025-05-01T08:00:00Z";

    private ReturnWithFaults() {}

    static TestWarehouse write(TestWarehouse england) {
        return LittleEngland.write(england)
                .write(
                        "ops_submission",
                        List.of(
                                submission("901", "old", 2024, "", "2024-05-01T08:00:00Z", 20, 0, ""),
                                submission("901", "new", 2025, "", SENT, 30, 2, ""),
                                submission(
                                        "901",
                                        "held",
                                        2026,
                                        "2025-09-30",
                                        "2025-10-01T08:00:00Z",
                                        9,
                                        8,
                                        "8 of 9 rows of episodes rejected: LS holds ‘X’ in 8"),
                                submission("902", "other", 2025, "", SENT, 12, 0, "")))
                .write(
                        "ops_file",
                        List.of(
                                file("901", "new", "header", 10, 0),
                                file("901", "new", "episodes", 20, 2),
                                file("902", "other", "episodes", 12, 0)))
                .write("ops_quarantine", List.of(rejected(7), rejected(8)))
                .write("ops_repair", List.of(repair()))
                .write("ops_finding", findings())
                .write("mart_indicator", List.of(outside(81, 251)))
                .release();
    }

    private static List<Object> submission(
            String laCode, String id, int year, String day, String at, int in, int rejected, String heldBack) {
        boolean counts = heldBack.isEmpty();
        Map<String, String> files = Map.of("episodes.csv", id);
        return List.of(laCode, id, year, day, at, counts, files, 2, in, in - rejected, rejected, heldBack);
    }

    private static List<Object> file(String laCode, String submission, String table, int in, int rejected) {
        return List.of(laCode, submission, table, "2025/" + table + ".csv", in, in - rejected, rejected);
    }

    private static List<Object> rejected(int row) {
        return List.of(
                "901",
                "new",
                "episodes",
                "2025/episodes.csv",
                row,
                "bad-date",
                "DEC",
                "secret-date",
                "a day that exists, as dd/mm/yyyy",
                "correct DEC in the case system");
    }

    private static List<Object> repair() {
        return List.of(
                "901",
                "new",
                "2025/episodes.csv",
                9,
                "placeholder",
                "Cell has a placeholder.",
                "DEC",
                "N/A-secret",
                "");
    }

    private static List<List<Object>> findings() {
        String outside = "placed_outside_authority, placed_over_20_miles_outside";
        List<List<Object>> findings = new ArrayList<>();
        findings.add(finding("old", 2024, "179", "affects_indicator", outside, "PL_LOCATION", 2, "secret-1"));
        findings.add(finding("new", 2025, "179", "affects_indicator", outside, "PL_LOCATION", 2, "secret-1"));
        findings.add(finding("new", 2025, "179", "affects_indicator", outside, "PL_LOCATION", 3, "secret-2"));
        findings.add(finding("new", 2025, "392b", "affects_indicator", outside, "HOME_POST, PL_POST", 2, "secret-1"));
        findings.add(finding("new", 2025, "144", "blocks_use", "children_looked_after", "LS", 4, "secret-3"));
        findings.add(finding("new", 2025, "633", "to_check", "", "LA_PERM", 5, "secret-4"));
        findings.add(finding("new", 2025, "633", "to_check", "", "LA_PERM", 2, "secret-1"));
        return findings;
    }

    private static List<Object> finding(
            String submission,
            int year,
            String rule,
            String severity,
            String indicators,
            String columns,
            int row,
            String child) {
        return List.of(
                "901",
                submission,
                year,
                true,
                rule,
                "Meaning of " + rule + ".",
                severity,
                indicators,
                "episodes",
                columns,
                "2025/episodes.csv",
                row,
                child,
                "",
                SENT,
                "");
    }

    private static List<Object> outside(int part, int whole) {
        return List.of(
                "901",
                "placed_outside_authority",
                "year",
                "2025-03-31",
                "all",
                "all",
                "SSDA903 2025",
                part,
                whole,
                100.0 * part / whole,
                "",
                "",
                "");
    }
}
