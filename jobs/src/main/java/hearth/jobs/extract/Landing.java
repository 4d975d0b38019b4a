package hearth.jobs.extract;

import hearth.warehouse.area.Authorities;
import hearth.warehouse.file.ReceivedFolder;
import hearth.warehouse.file.ReceivedFolder.Use;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;

/**
 * The contents of a landing folder. Whatever lies in it is in one of the two.
 *
 * @param byAuthority the files of each authority that are read, or should be and cannot, by path
 * @param ignored the paths of files that are not read, with the reason
 */
public record Landing(Map<String, List<LandingFile>> byAuthority, Map<String, String> ignored) {
    private static final Pattern ELSEWHERE = Pattern.compile("(?!file:)[a-zA-Z][a-zA-Z0-9+.-]+:.*", Pattern.DOTALL);

    /** Lists {@code <root>/<la_code>/...}; fails when there is no such folder. */
    public static Landing list(String root, Configuration configuration) throws IOException {
        Landing landing = new Landing(new TreeMap<>(), new TreeMap<>());
        if (ELSEWHERE.matcher(root).matches()) {
            RemoteLanding.list(root, configuration).forEach(landing::add);
        } else {
            landing.addFolders(
                    root.startsWith("file:") ? Path.of(URI.create(root).getPath()) : Path.of(root));
        }
        landing.byAuthority.values().forEach(files -> files.sort(Comparator.comparing(LandingFile::path)));
        return landing;
    }

    static UserError missing(String root) {
        return new UserError(
                "the landing folder does not exist",
                root,
                "one folder for each authority in it, named by its three-digit code",
                "");
    }

    private void addFolders(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw missing(root.toString());
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
            for (Path child : children) {
                addFolder(child, child.getFileName().toString());
            }
        }
    }

    private void addFolder(Path child, String name) throws IOException {
        boolean isFolder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
        Optional<String> reason = isFolder || Files.isSymbolicLink(child)
                ? reasonToIgnoreFolder(name)
                : Optional.of("not in an authority's folder");
        if (reason.isPresent()) {
            ignored.put(name, reason.get());
        } else if (isFolder) {
            ReceivedFolder.list(child).forEach(entry -> add(name, entry));
        } else {
            reject(name, "", "is a link: the folder of a council must lie in the landing folder itself");
        }
    }

    private void add(String laCode, ReceivedFolder.Entry entry) {
        if (entry.use() == Use.READ) {
            add(LandingFile.of(laCode, entry.file(), entry.path(), entry.bytes()));
        } else if (entry.use() == Use.REJECT) {
            reject(laCode, entry.path(), entry.reason());
        } else {
            ignored.put(laCode + (entry.path().isEmpty() ? "" : "/" + entry.path()), entry.reason());
        }
    }

    private void reject(String laCode, String path, String fault) {
        of(laCode).add(new LandingFile(laCode, "", path, 0, fault));
    }

    /** Adds a file of an authority, or the reason why it is none that is read. */
    private void add(LandingFile file) {
        String reason = reasonToIgnoreFolder(file.laCode()).orElseGet(() -> FileForm.reasonToIgnore(file.name()));
        if (reason.isEmpty()) {
            of(file.laCode()).add(file);
        } else {
            ignored.put(file.laCode() + "/" + file.path(), reason);
        }
    }

    private List<LandingFile> of(String laCode) {
        return byAuthority.computeIfAbsent(laCode, code -> new ArrayList<>());
    }

    private static Optional<String> reasonToIgnoreFolder(String name) {
        if (name.startsWith(".")) {
            return Optional.of("hidden");
        }
        if (!name.matches("[0-9]{3}")) {
            return Optional.of("its folder is not named by an authority's three-digit code");
        }
        return Authorities.isKnown(name) ? Optional.empty() : Optional.of("no council in England has the code " + name);
    }
}
