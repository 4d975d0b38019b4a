package hearth.web.quality;

import java.util.ArrayList;
import java.util.List;

/** Findings as a file for the case system: where each row is and what to do, and nothing that the row holds. */
final class FindingsFile {
    private static final List<String> HEAD = List.of(
            "rule", "meaning", "severity", "figures", "table", "file", "row", "columns", "detail", "what_to_do");

    private FindingsFile() {}

    static List<List<String>> lines(List<FindingLine> findings) {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        findings.forEach(finding -> lines.add(line(finding)));
        return lines;
    }

    private static List<String> line(FindingLine finding) {
        return List.of(
                finding.rule(),
                finding.meaning(),
                finding.severity(),
                finding.indicators(),
                finding.table(),
                finding.file(),
                finding.row() == 0 ? "" : String.valueOf(finding.row()),
                finding.columns(),
                finding.isRejected() ? "expected " + finding.detail() : finding.detail(),
                finding.isRejected() ? finding.remedy() : RuleWords.remedy(finding));
    }
}
