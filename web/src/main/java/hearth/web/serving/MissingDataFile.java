package hearth.web.serving;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/** A data file that a release names and that is not there any more, as after a clean-up of old files. */
final class MissingDataFile extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    MissingDataFile(String path) {
        super("the data file " + path + " is gone", new NoSuchFileException(path));
    }
}
