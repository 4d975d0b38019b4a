package hearth.web.quality;

import hearth.warehouse.ssda903.CollectionYear;
import hearth.web.quality.ReleaseDiff.Change;
import hearth.web.quality.ReleaseDiff.ChangedReturn;
import hearth.web.quality.ReleaseDiff.ChangedRows;
import hearth.web.quality.ReleaseDiff.ChangedRule;
import hearth.web.quality.ReleaseDiff.ChangedTable;
import hearth.web.quality.ReleaseDiff.Counted;
import hearth.web.quality.ReleaseDiff.MovedBreakdowns;
import hearth.web.quality.ReleaseDiff.MovedFigure;
import hearth.web.query.Cells;
import hearth.web.query.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads what differs between two releases of one authority. */
final class DiffReader {
    private DiffReader() {}

    /** @param session of a pair of releases, with the files of one authority */
    static ReleaseDiff read(Session session) throws SQLException {
        return new ReleaseDiff(
                session.all("quality/changed-returns.sql", DiffReader::changedReturn),
                session.all("quality/changed-tables.sql", DiffReader::changedTable),
                session.all("quality/changed-rejected-rows.sql", DiffReader::changedRows),
                session.all("quality/changed-repairs.sql", DiffReader::changedRows),
                session.all(
                        "quality/changed-rules.sql",
                        row -> new ChangedRule(
                                row.getString("rule"),
                                row.getString("meaning"),
                                row.getLong("new_rows"),
                                row.getLong("corrected_rows"))),
                session.all("quality/moved-figures.sql", DiffReader::movedFigure),
                session.all(
                        "quality/moved-breakdowns.sql",
                        row -> new MovedBreakdowns(
                                row.getString("indicator"),
                                row.getLong("figures"),
                                row.getObject("first_period_end", LocalDate.class),
                                row.getObject("last_period_end", LocalDate.class),
                                row.getString("kinds"))));
    }

    /** Whether either release has a submission of the authority. */
    static boolean isKnown(Session session) throws SQLException {
        return session.all("quality/any-submission.sql", row -> row.getBoolean("is_known"))
                .get(0);
    }

    private static ChangedReturn changedReturn(ResultSet row) throws SQLException {
        return new ChangedReturn(
                new CollectionYear(row.getInt("collection_year")),
                Cells.text(row, "submission_before"),
                Cells.text(row, "submission_after"),
                change(row, "rows"));
    }

    private static ChangedTable changedTable(ResultSet row) throws SQLException {
        return new ChangedTable(
                new CollectionYear(row.getInt("collection_year")),
                row.getString("return_table"),
                change(row, "rows"),
                change(row, "rejected"));
    }

    private static ChangedRows changedRows(ResultSet row) throws SQLException {
        return new ChangedRows(row.getString("rule"), row.getString("column_name"), change(row, "rows"));
    }

    private static MovedFigure movedFigure(ResultSet row) throws SQLException {
        return new MovedFigure(
                row.getString("indicator"),
                row.getObject("period_end", LocalDate.class),
                counted(row, "before"),
                counted(row, "after"));
    }

    private static Counted counted(ResultSet row, String release) throws SQLException {
        return new Counted(
                Cells.number(row, "value_" + release),
                Cells.number(row, "numerator_" + release),
                Cells.number(row, "denominator_" + release));
    }

    private static Change change(ResultSet row, String counted) throws SQLException {
        return new Change(row.getLong(counted + "_before"), row.getLong(counted + "_after"));
    }
}
