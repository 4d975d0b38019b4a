package hearth.jobs;

import hearth.warehouse.file.UserError;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that a command reads, looked at before Spark is started. */
final class InputFolder {
    private InputFolder() {}

    /** Fails where there is no such folder on this machine; any other place is looked at when it is read. */
    static void check(String folder, String contents) {
        boolean isElsewhere = folder.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*");
        if (!isElsewhere && !Files.isDirectory(Path.of(folder))) {
            throw new UserError("is not a folder", folder, contents, "");
        }
    }
}
