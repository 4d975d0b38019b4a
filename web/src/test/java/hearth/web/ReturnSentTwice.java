package hearth.web;

import java.util.List;
import java.util.Map;

/**
 * A return of authority 901 that is sent twice, in two releases. The first time child 1's episode has a reason for its end
 * but no end, and child 2's an unknown legal status; the second time child 1's is corrected, child 2's is not, and there is a
 * third child. 902 and 881 have sent something too.
 */
final class ReturnSentTwice {
    private static final String FIRST = "2024-05-01T08:00:00Z";
    private static final String SECOND = "2024-06-01T08:00:00Z";
    private static final String REASON_WITHOUT_END = "The reason for the end is given without the end.";
    private static final String NO_LEGAL_STATUS = "The legal status is missing.";

    private ReturnSentTwice() {}

    static TestWarehouse write(TestWarehouse england) {
        TestWarehouse warehouse = LittleEngland.write(england);
        warehouse
                .write("ops_submission", List.of(other("902"), other("881"), submission("s1", FIRST, true, 4)))
                .write("ops_file", List.of(file("s1", "header", 2, 0), file("s1", "episodes", 2, 1)))
                .write("ops_quarantine", List.of(rejected("s1")))
                .write("ops_repair", List.of(repair("s1")))
                .write(
                        "ops_finding",
                        List.of(
                                finding("s1", true, "148", "affects_indicator", 2, "child-1", ""),
                                finding("s1", true, "144", "blocks_use", 3, "child-2", "")))
                .write("mart_indicator", List.of(figure("year", 1), figure("month", 1)))
                .release();
        return warehouse
                .writeAuthority(
                        "ops_submission",
                        "901",
                        List.of(submission("s1", FIRST, false, 4), submission("s2", SECOND, true, 6), heldBack()))
                .write("ops_file", List.of(file("s2", "header", 3, 0), file("s2", "episodes", 3, 1)))
                .write("ops_quarantine", List.of(rejected("s2")))
                .write("ops_repair", List.of())
                .write(
                        "ops_finding",
                        List.of(
                                finding("s1", false, "148", "affects_indicator", 2, "child-1", SECOND),
                                finding("s1", false, "144", "blocks_use", 3, "child-2", ""),
                                finding("s2", true, "144", "blocks_use", 4, "child-2", ""),
                                missingTable("reviews"),
                                missingTable("oc2")))
                .write("mart_indicator", List.of(figure("year", 2), figure("month", 2), ceased()))
                .release();
    }

    private static List<Object> other(String laCode) {
        return List.of(laCode, laCode + "-1", 2024, "", FIRST, true, Map.of("header.csv", "0f"), 1, 9, 9, 0, "");
    }

    private static List<Object> submission(String id, String receivedAt, boolean isCurrent, int rows) {
        return List.of("901", id, 2024, "", receivedAt, isCurrent, Map.of("header.csv", id), 2, rows, rows - 1, 1, "");
    }

    private static List<Object> heldBack() {
        Map<String, String> files = Map.of("header.csv", "s3");
        return List.of("901", "s3", 2025, "", SECOND, false, files, 1, 4, 4, 0, "it has no episodes");
    }

    private static List<Object> file(String submission, String table, int rows, int rejected) {
        return List.of("901", submission, table, "2024/" + table + ".csv", rows, rows - rejected, rejected);
    }

    private static List<Object> rejected(String submission) {
        return List.of(
                "901",
                submission,
                "episodes",
                "2024/episodes.csv",
                3,
                "unknown-code",
                "LS",
                "C9",
                "a code of the code set legal_status",
                "look the code up in the guide to the return and correct LS");
    }

    private static List<Object> repair(String submission) {
        return List.of(
                "901",
                submission,
                "2024/episodes.csv",
                2,
                "reason-without-end",
                "Reason episode ceased is given without the date episode ceased: the episode stays open.",
                "REC",
                "E4A",
                "");
    }

    /** In a file whose name a spreadsheet would run. */
    private static List<Object> finding(
            String submission, boolean isCurrent, String rule, String severity, int row, String child, String fixed) {
        return List.of(
                "901",
                submission,
                2024,
                isCurrent,
                rule,
                rule.equals("148") ? REASON_WITHOUT_END : NO_LEGAL_STATUS,
                severity,
                "children_looked_after",
                "episodes",
                rule.equals("148") ? "DEC, REC" : "LS",
                "=2024/episodes.csv",
                row,
                child,
                "",
                FIRST,
                fixed);
    }

    private static List<Object> missingTable(String table) {
        return List.of(
                "901",
                "s2",
                2024,
                true,
                "H02",
                "A table that a year-end return always has is missing.",
                "blocks_use",
                "",
                table,
                "",
                "",
                0,
                "",
                "no rows; 9 the year before",
                SECOND,
                "");
    }

    private static List<Object> figure(String period, int started) {
        return List.of(
                "901",
                "started_looked_after",
                period,
                "2024-03-31",
                "all",
                "all",
                "SSDA903 2024",
                started,
                "",
                started,
                "",
                "",
                "");
    }

    private static List<Object> ceased() {
        return List.of(
                "901", "ceased_looked_after", "year", "2024-03-31", "all", "all", "SSDA903 2024", 1, "", 1, "", "", "");
    }
}
