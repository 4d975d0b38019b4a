package hearth.jobs.extract;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * What lies in a landing folder.
 *
 * @param byAuthority the CSV files of each authority, by path
 * @param ignored the paths of files that are not read, with the reason
 */
public record Landing(Map<String, List<LandingFile>> byAuthority, Map<String, String> ignored) {

    /** Lists {@code <root>/<la_code>/...}; fails when there is no such folder. */
    public static Landing list(String root, Configuration configuration) throws IOException {
        Path folder = new Path(root);
        FileSystem files = folder.getFileSystem(configuration);
        if (!files.exists(folder)) {
            throw new FileNotFoundException("no landing folder " + root
                    + "; expected one folder for each authority in it, named by its three-digit code");
        }
        String prefix = files.makeQualified(folder).toUri().getPath();
        Map<String, List<LandingFile>> byAuthority = new TreeMap<>();
        Map<String, String> ignored = new TreeMap<>();
        RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            String path = file.getPath().toUri().getPath().substring(prefix.length() + 1);
            String reason = reasonToIgnore(path);
            if (reason.isEmpty()) {
                String laCode = path.substring(0, path.indexOf('/'));
                byAuthority
                        .computeIfAbsent(laCode, code -> new ArrayList<>())
                        .add(new LandingFile(
                                laCode, file.getPath().toString(), path.substring(laCode.length() + 1), file.getLen()));
            } else if (!file.getPath().getName().startsWith(".")) {
                ignored.put(path, reason);
            }
        }
        byAuthority.values().forEach(list -> list.sort(Comparator.comparing(LandingFile::path)));
        return new Landing(byAuthority, ignored);
    }

    private static String reasonToIgnore(String path) {
        if (!path.contains("/")) {
            return "not in an authority's folder";
        }
        if (!path.substring(0, path.indexOf('/')).matches("\\d{3}")) {
            return "its folder is not named by an authority's three-digit code";
        }
        return path.toLowerCase(Locale.ROOT).endsWith(".csv") ? "" : "not a CSV file";
    }
}
