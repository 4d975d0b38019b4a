package hearth.web.dashboard;

import java.nio.file.Path;
import java.util.Optional;

/** Where a council keeps dashboards of its own, one folder each; empty for none. */
public record DashboardFolder(Optional<Path> folder) {
    public static final DashboardFolder NONE = new DashboardFolder(Optional.empty());
}
