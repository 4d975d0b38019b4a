package hearth.web.event;

import hearth.warehouse.file.TextFiles;
import picocli.CommandLine.Option;

/** Where councils' dated events are. */
public final class EventOptions {
    @Option(
            names = "--events",
            paramLabel = "<folder>",
            defaultValue = "",
            description =
                    "Dated events to mark on charts over time, one <la_code>.csv for each council; shown to its own"
                            + " staff. HEARTH_EVENTS.")
    private String events = "";

    /** The folder that is set; throws where there is none of that name. */
    public EventFolder folder() {
        return new EventFolder(TextFiles.folder(events, "--events"));
    }
}
