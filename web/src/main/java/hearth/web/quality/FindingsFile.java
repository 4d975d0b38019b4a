package hearth.web.quality;

import hearth.web.area.Area;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.figure.Dates;
import hearth.web.serving.Release;
import java.util.List;

/** Findings as a file for the case system: where each row is and what to do, and nothing that the row holds. */
final class FindingsFile {
    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("rule", "Rule"),
            TableColumn.text("meaning", "What is wrong"),
            TableColumn.text("severity", "Severity"),
            TableColumn.text("figures", "Figures it can change"),
            TableColumn.text("table", "Table"),
            TableColumn.text("file", "File"),
            TableColumn.text("row", "Row"),
            TableColumn.text("columns", "Columns"),
            TableColumn.text("detail", "Detail"),
            TableColumn.text("what_to_do", "What to do"));

    private FindingsFile() {}

    static TitledTable table(Area area, Submission submission, List<FindingLine> findings, Release release) {
        return new TitledTable(
                new About(
                        "findings_" + area.slug() + "_" + submission.of().lastDay(),
                        "What is wrong with the return of " + area.name() + " to "
                                + Dates.full(submission.of().lastDay()),
                        "",
                        List.of("Counted by Hearth from the authority’s own return"),
                        List.of("Rows are counted as a spreadsheet counts them, the heading being row 1."),
                        release),
                COLUMNS,
                findings.stream()
                        .map(finding ->
                                line(finding).stream().<Cell>map(Cell.Text::new).toList())
                        .toList());
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
