package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The panels of a dashboard for programs. */
record DashboardAnswer(AnswerMeta meta, List<PanelData> panels) {
    static DashboardAnswer of(DashboardReading reading, Lease lease) throws SQLException {
        List<PanelData> panels = new ArrayList<>();
        for (Panel panel : reading.dashboard().panels()) {
            panels.add(PanelData.of(panel, PanelPage.of(reading, panel, lease.release(), lease.session())));
        }
        return new DashboardAnswer(AnswerMeta.of(reading, lease.release()), panels);
    }
}
