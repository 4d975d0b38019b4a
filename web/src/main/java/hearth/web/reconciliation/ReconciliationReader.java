package hearth.web.reconciliation;

import hearth.web.area.Area;
import hearth.web.query.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Reads how own counts and published figures agree. */
public final class ReconciliationReader {
    private final Session session;

    public ReconciliationReader(Session session) {
        this.session = session;
    }

    /** An authority's figures of all years, those of each that lie furthest apart for their tolerance first. */
    public List<Reconciled> of(Area authority) throws SQLException {
        return session.all("reconciliation/reconciled.sql", ReconciliationReader::reconciled, authority.code());
    }

    /** An authority's figures of one indicator, the oldest first. */
    public List<Reconciled> of(Area authority, String indicator) throws SQLException {
        return session.all(
                "reconciliation/reconciled-indicator.sql",
                ReconciliationReader::reconciled,
                indicator,
                authority.code());
    }

    /** Every authority and year with anything to compare, by name and year. */
    public List<ReconciledYear> overview() throws SQLException {
        return session.all(
                "reconciliation/reconciled-years.sql",
                row -> new ReconciledYear(
                        row.getString("area_code"), row.getInt("year"), row.getInt("compared"), row.getInt("beyond")));
    }

    private static Reconciled reconciled(ResultSet row) throws SQLException {
        return new Reconciled(
                row.getString("indicator"),
                row.getObject("period_end", LocalDate.class),
                row.getString("own_source"),
                row.getString("published_source"),
                row.getDouble("own_value"),
                row.getDouble("published_value"),
                row.getDouble("difference"),
                row.getDouble("rounding"),
                row.getDouble("tolerance"),
                Reconciled.Reason.valueOf(row.getString("likely_reason").toUpperCase(Locale.ROOT)));
    }
}
