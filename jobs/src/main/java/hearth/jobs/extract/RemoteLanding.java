package hearth.jobs.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Lists a landing folder in a store that Hadoop reaches, where there are no links, pipes or devices. */
final class RemoteLanding {
    private final FileSystem files;
    private final List<LandingFile> found = new ArrayList<>();

    private RemoteLanding(FileSystem files) {
        this.files = files;
    }

    static List<LandingFile> list(String root, Configuration configuration) throws IOException {
        Path folder = new Path(root);
        RemoteLanding listing = new RemoteLanding(folder.getFileSystem(configuration));
        if (!listing.files.exists(folder)) {
            throw Landing.missing(root);
        }
        for (FileStatus child : listing.files.listStatus(folder)) {
            listing.walk(child, child.getPath().getName(), "");
        }
        return listing.found;
    }

    /** Lists a folder's files; not by listFiles, which asks for the rights of each file apart. */
    private void walk(FileStatus at, String laCode, String path) throws IOException {
        if (at.isFile()) {
            found.add(new LandingFile(laCode, at.getPath().toString(), path, at.getLen()));
            return;
        }
        for (FileStatus child : files.listStatus(at.getPath())) {
            String name = child.getPath().getName();
            if (!name.startsWith(".")) {
                walk(child, laCode, path.isEmpty() ? name : path + "/" + name);
            }
        }
    }
}
