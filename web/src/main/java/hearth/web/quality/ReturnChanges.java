package hearth.web.quality;

import hearth.web.quality.QualityView.Changes;
import hearth.web.quality.QualityView.Changes.Corrected;
import hearth.web.quality.QualityView.Changes.Rejected;
import hearth.web.quality.QualityView.Changes.Repaired;
import java.sql.SQLException;
import java.util.List;

/**
 * What was done to the rows of a return: which were rejected and which were repaired.
 *
 * @param showsValues whether the reader may see the rows of children, and so what a repaired cell held
 */
record ReturnChanges(Quality quality, ReturnReader reader, boolean showsValues) {
    private static final int SHOWN = 50;
    private static final String BLANK = "(blank)";

    Changes read() throws SQLException {
        String submission = quality.submission().id();
        List<Rejected> rejected = quality.rejectedRows().isEmpty() ? List.of() : rejected(submission);
        List<Repaired> repaired = quality.repairs().isEmpty() ? List.of() : repaired(submission);
        return new Changes(
                first(rejected),
                rejected.size() - first(rejected).size(),
                first(repaired),
                repaired.size() - first(repaired).size(),
                showsValues,
                quality.correctedRules().stream()
                        .map(rule -> new Corrected(
                                rule.rule(), rule.meaning(), ReturnWords.counted(rule.children(), "child", "children")))
                        .toList());
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private List<Rejected> rejected(String submission) throws SQLException {
        return reader.findings(submission).stream()
                .filter(FindingLine::isRejected)
                .map(line -> new Rejected(line.file(), line.row(), line.columns(), line.detail(), line.remedy()))
                .toList();
    }

    private List<Repaired> repaired(String submission) throws SQLException {
        List<RepairedCell> cells = showsValues ? reader.repairsWithValues(submission) : reader.repairs(submission);
        return cells.stream()
                .map(cell -> new Repaired(
                        cell.file(),
                        cell.row(),
                        cell.column(),
                        cell.meaning(),
                        cell.was().filter(was -> !was.isEmpty()).orElse(BLANK),
                        cell.becomes().filter(becomes -> !becomes.isEmpty()).orElse(BLANK)))
                .toList();
    }
}
