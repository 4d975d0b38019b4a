package hearth.web.quality;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.file.UserError;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.web.query.Cells;
import hearth.web.query.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** Reads what authorities have sent. */
final class SubmissionReader {
    private static final String ALL = "";
    private static final int NAMED = 3;

    private final Session session;

    SubmissionReader(Session session) {
        this.session = session;
    }

    /** Of all authorities: by authority, collection year and time. */
    List<Submission> all() throws SQLException {
        return session.all("quality/submissions.sql", SubmissionReader::submission, ALL);
    }

    /** Of one authority, by collection year and time; fails where the warehouse holds none. */
    List<Submission> of(String laCode) throws SQLException {
        List<Submission> submissions = sent(laCode);
        if (submissions.isEmpty()) {
            throw unknown(laCode);
        }
        return submissions;
    }

    /** The same; none where the warehouse holds none. */
    List<Submission> sent(String laCode) throws SQLException {
        return session.all("quality/submissions.sql", SubmissionReader::submission, laCode);
    }

    /** What to say of an authority of which the warehouse holds no submission. */
    UserError unknown(String laCode) throws SQLException {
        List<String> authorities = session.all("quality/authorities.sql", row -> row.getString("la_code"));
        String nearest = String.join(
                ", ",
                authorities.stream()
                        .sorted(Comparator.comparingInt((String code) -> Spelling.distance(laCode, code))
                                .thenComparingInt(code -> Math.abs(Integer.parseInt(code) - Integer.parseInt(laCode))))
                        .limit(NAMED)
                        .toList());
        return new UserError(
                "the warehouse has no submission from authority " + laCode,
                "",
                nearest.isEmpty() ? "" : "the code of an authority with submissions; the nearest are " + nearest,
                nearest.isEmpty()
                        ? "./hearth load loads what authorities have sent"
                        : "./hearth submissions lists all of them");
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getString("la_code"),
                new Return(new CollectionYear(row.getInt("collection_year")), Cells.day(row, "extract_date")),
                Cells.instant(row, "received_at").orElseThrow(),
                row.getBoolean("is_current"),
                row.getLong("file_count"),
                row.getLong("rows_in"),
                row.getLong("rows_accepted"),
                row.getLong("rows_quarantined"),
                Cells.text(row, "held_back"),
                row.getString("submission_id"));
    }
}
