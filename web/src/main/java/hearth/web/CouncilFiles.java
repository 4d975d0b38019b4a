package hearth.web;

import hearth.web.dashboard.OwnFolder;
import hearth.web.event.EventFolder;
import hearth.web.scorecard.BoardFiles;
import hearth.web.sufficiency.SufficiencyFiles;

/** What councils write themselves for the app to show, besides the release. */
record CouncilFiles(
        BoardFiles boards, EventFolder events, OwnFolder dashboards, OwnFolder queries, SufficiencyFiles sufficiency) {
    /** What ships with Hearth alone. */
    static final CouncilFiles SHIPPED = new CouncilFiles(
            BoardFiles.SHIPPED, EventFolder.NONE, OwnFolder.NONE, OwnFolder.NONE, SufficiencyFiles.NONE);
}
