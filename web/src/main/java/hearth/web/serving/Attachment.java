package hearth.web.serving;

import hearth.web.access.Audience;
import hearth.web.query.Session;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/**
 * What an audience may read of a release, for a process of its own to open.
 *
 * @param files the database files by the name under which they are attached
 */
public record Attachment(Audience audience, Map<String, Path> files) {
    public Attachment {
        files = Map.copyOf(files);
    }

    /** Opens a database of its own over the files, read-only and locked, with the limits for questions that people write. */
    public Session open() throws SQLException {
        return AudienceDatabase.open(audience, Budget.QUESTIONS, files).borrow();
    }
}
