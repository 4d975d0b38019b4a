package hearth.web.dashboard;

import java.nio.file.Path;
import java.util.Optional;

/** Where a council keeps saved queries of its own, one file each; empty for none. */
public record QueryFolder(Optional<Path> folder) {
    public static final QueryFolder NONE = new QueryFolder(Optional.empty());
}
