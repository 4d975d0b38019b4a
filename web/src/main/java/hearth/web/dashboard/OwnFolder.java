package hearth.web.dashboard;

import java.nio.file.Path;
import java.util.Optional;

/** Where a council keeps dashboards or saved queries of its own; empty for none. */
public record OwnFolder(Optional<Path> folder) {
    public static final OwnFolder NONE = new OwnFolder(Optional.empty());
}
