package hearth.web.quality;

import hearth.warehouse.file.UserError;
import hearth.warehouse.quality.rule.Severity;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.web.figure.FigureReader;
import hearth.web.quality.Quality.CorrectedRule;
import hearth.web.quality.Quality.FailedRule;
import hearth.web.quality.Quality.FileRows;
import hearth.web.quality.Quality.RejectedRows;
import hearth.web.quality.Quality.Repairs;
import hearth.web.quality.Quality.RuleHistory;
import hearth.web.query.Cells;
import hearth.web.query.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what validation found in the returns of an authority. */
final class QualityReader {
    private final Session session;
    private final String laCode;

    /** @param session of a reader who may see the authority's own counts */
    QualityReader(Session session, String laCode) {
        this.session = session;
        this.laCode = laCode;
    }

    /** Of the return for a collection year, or of the newest; fails where there is none. */
    Quality of(Optional<CollectionYear> year) throws SQLException {
        return of(current(submissions(), year)
                .orElseThrow(() -> new UserError(
                        "authority " + laCode + " has sent no return"
                                + year.map(wanted -> " for " + wanted).orElse(""),
                        "",
                        "",
                        "./hearth submissions " + laCode + " lists what it has sent")));
    }

    /** Of a submission. */
    Quality of(Submission submission) throws SQLException {
        String id = submission.id();
        return new Quality(
                submission,
                new FigureReader(session).heldBack(laCode),
                session.all("quality/files.sql", QualityReader::file, id),
                session.all("quality/failed-rules.sql", QualityReader::failedRule, id),
                session.all("quality/rejected-rows.sql", QualityReader::rejectedRows, id),
                session.all("quality/repairs.sql", QualityReader::repairs, id),
                session.all(
                        "quality/corrected-rules.sql",
                        QualityReader::correctedRule,
                        laCode,
                        submission.of().year().endYear()));
    }

    /** Of every rule that any return of the authority fails or failed. */
    List<RuleHistory> histories() throws SQLException {
        return session.all(
                "quality/rule-history.sql",
                row -> new RuleHistory(row.getString("rule"), Cells.texts(row, "rows_by_submission")),
                laCode);
    }

    /** Every finding, rejected row and repair of all returns; fails where there is no return. */
    List<QualityLine> lines() throws SQLException {
        submissions();
        return session.all("quality/quality-lines.sql", QualityReader::line, laCode);
    }

    private List<Submission> submissions() throws SQLException {
        return new SubmissionReader(session).of(laCode);
    }

    /** The one that counts; where none does, one that is held back. */
    static Optional<Submission> current(List<Submission> submissions, Optional<CollectionYear> year) {
        return submissions.stream()
                .filter(submission ->
                        submission.isCurrent() || submission.heldBack().isPresent())
                .filter(submission -> year.stream().allMatch(submission.of().year()::equals))
                .max(Comparator.comparing(Submission::isCurrent).thenComparing(Submission::of));
    }

    private static FileRows file(ResultSet row) throws SQLException {
        return new FileRows(
                row.getString("source_file"),
                row.getString("return_table"),
                row.getLong("rows_in"),
                row.getLong("rows_accepted"),
                row.getLong("rows_quarantined"));
    }

    private static FailedRule failedRule(ResultSet row) throws SQLException {
        String detail = text(row, "detail");
        return new FailedRule(
                row.getString("rule"),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getLong("rows"),
                row.getLong("children"),
                Cells.instant(row, "first_seen_at").orElseThrow(),
                row.getString("meaning") + (detail.isEmpty() ? "" : " " + detail + "."),
                text(row, "column_names"),
                text(row, "indicators"),
                text(row, "return_tables"));
    }

    private static RejectedRows rejectedRows(ResultSet row) throws SQLException {
        return new RejectedRows(
                row.getString("rule"),
                row.getString("source_file"),
                row.getString("column_name"),
                row.getLong("rows"),
                row.getString("expected"),
                row.getString("remedy"));
    }

    private static Repairs repairs(ResultSet row) throws SQLException {
        return new Repairs(
                row.getString("rule"), row.getString("column_name"), row.getLong("rows"), row.getString("meaning"));
    }

    private static CorrectedRule correctedRule(ResultSet row) throws SQLException {
        return new CorrectedRule(
                row.getString("rule"),
                row.getLong("children"),
                Cells.instant(row, "corrected_since").orElseThrow(),
                row.getString("meaning"));
    }

    private static QualityLine line(ResultSet row) throws SQLException {
        return new QualityLine(
                row.getString("kind"),
                row.getInt("collection_year"),
                row.getString("rule"),
                row.getString("meaning"),
                text(row, "severity"),
                text(row, "return_table"),
                text(row, "source_file"),
                row.getInt("source_row"),
                text(row, "column_names"),
                text(row, "indicators"),
                text(row, "detail"),
                Cells.instant(row, "first_seen_at").orElseThrow(),
                Cells.instant(row, "fixed_since"));
    }

    /** Empty text where there is none. */
    private static String text(ResultSet row, String column) throws SQLException {
        return Cells.text(row, column).orElse("");
    }
}
