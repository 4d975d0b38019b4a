package hearth.jobs.extract;

import hearth.warehouse.area.Authorities;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The contents of a landing folder.
 *
 * @param byAuthority the files of each authority that are read, by path
 * @param ignored the paths of files that are not read, with the reason
 */
public record Landing(Map<String, List<LandingFile>> byAuthority, Map<String, String> ignored) {

    /** Lists {@code <root>/<la_code>/...}; fails when there is no such folder. */
    public static Landing list(String root, Configuration configuration) throws IOException {
        Path folder = new Path(root);
        FileSystem files = folder.getFileSystem(configuration);
        if (!files.exists(folder)) {
            throw new UserError(
                    "the landing folder does not exist",
                    root,
                    "one folder for each authority in it, named by its three-digit code",
                    "");
        }
        Map<String, List<LandingFile>> byAuthority = new TreeMap<>();
        Map<String, String> ignored = new TreeMap<>();
        for (FileStatus child : files.listStatus(folder)) {
            String laCode = child.getPath().getName();
            List<LandingFile> found = new ArrayList<>();
            walk(files, child, laCode, "", found);
            found.removeIf(file -> {
                String reason = reasonToIgnore(child, file);
                if (!reason.isEmpty()) {
                    ignored.put(laCode + (file.path().isEmpty() ? "" : "/" + file.path()), reason);
                }
                return !reason.isEmpty();
            });
            if (!found.isEmpty()) {
                found.sort(Comparator.comparing(LandingFile::path));
                byAuthority.put(laCode, found);
            }
        }
        return new Landing(byAuthority, ignored);
    }

    /** Lists a folder's files; not by listFiles, which asks the operating system for the rights of each file apart. */
    private static void walk(FileSystem files, FileStatus at, String laCode, String path, List<LandingFile> found)
            throws IOException {
        if (at.getPath().getName().startsWith(".")) {
            return;
        }
        if (at.isFile()) {
            found.add(new LandingFile(laCode, at.getPath().toString(), path, at.getLen()));
            return;
        }
        for (FileStatus child : files.listStatus(at.getPath())) {
            String name = child.getPath().getName();
            walk(files, child, laCode, path.isEmpty() ? name : path + "/" + name, found);
        }
    }

    private static String reasonToIgnore(FileStatus top, LandingFile file) {
        if (top.isFile()) {
            return "not in an authority's folder";
        }
        if (!file.laCode().matches("[0-9]{3}")) {
            return "its folder is not named by an authority's three-digit code";
        }
        if (!Authorities.isKnown(file.laCode())) {
            return "no council in England has the code " + file.laCode();
        }
        return FileForm.reasonToIgnore(file.name());
    }
}
