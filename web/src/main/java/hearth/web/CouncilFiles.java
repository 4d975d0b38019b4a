package hearth.web;

import hearth.web.dashboard.DashboardFolder;
import hearth.web.event.EventFolder;
import hearth.web.scorecard.BoardFiles;

/** What councils write themselves for the app to show, besides the release. */
record CouncilFiles(BoardFiles boards, EventFolder events, DashboardFolder dashboards) {
    /** What ships with Hearth alone. */
    static final CouncilFiles SHIPPED = new CouncilFiles(BoardFiles.SHIPPED, EventFolder.NONE, DashboardFolder.NONE);
}
