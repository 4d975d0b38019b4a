package hearth.web.serving;

import hearth.warehouse.indicator.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of database files. A file's name tells everything that it was made from, so a restart on the same release
 * finds it ready, and a file is never changed once it has its name.
 */
final class DatabaseFolder {
    /** How many files stay for a quick way back; each holds one release. */
    private static final int KEPT = 4;

    private static final int ROW_GROUP_SIZE = 16_384;

    /**
     * Hearth's own code, since definitions and disclosure control are in it: after an upgrade no file is used that an
     * older, perhaps less careful, version made.
     */
    private static final byte[] CODE = OwnCode.digest();

    private final Path folder;
    private final String warehouse;
    private final Readers readers;
    private final Catalogue catalogue;

    DatabaseFolder(Path folder, String warehouse, Readers readers, Catalogue catalogue) {
        this.folder = folder;
        this.warehouse = warehouse;
        this.readers = readers;
        this.catalogue = catalogue;
    }

    /** Opens the release's database, building it first when there is none. */
    Database open(Release release, DatabaseFile.Files tables) throws SQLException {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("release-%d-%s.duckdb".formatted(release.id(), fingerprint(release)));
            if (!Files.exists(file)) {
                build(file, release, tables);
                discardOldest(file);
            }
            return Database.open(file, release, readers);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a database in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Builds beside the finished files, in a folder that nobody else can open: the rows of children may be in it. */
    private void build(Path file, Release release, DatabaseFile.Files tables) throws IOException, SQLException {
        Path drafts = Files.createTempDirectory(folder, "draft");
        try {
            Path draft = drafts.resolve(file.getFileName());
            Properties settings = new Properties();
            settings.setProperty("memory_limit", "1GB");
            settings.setProperty("temp_directory", drafts.resolve("spilled").toString());
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings)) {
                attach(connection, draft);
                new DatabaseFile(connection).fill(release, readers, catalogue, tables);
            }
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            discard(drafts);
        }
    }

    private static void discard(Path drafts) throws IOException {
        try (Stream<Path> files = Files.walk(drafts)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Makes the file the one that tables go to, in row groups so small that a look at one authority reads little more. */
    private static void attach(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '%s' AS release (ROW_GROUP_SIZE %d)"
                    .formatted(file.toString().replace("'", "''"), ROW_GROUP_SIZE));
            statement.execute("USE release");
        }
    }

    private void discardOldest(Path newest) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> file.toString().endsWith(".duckdb") && !file.equals(newest))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .skip(KEPT - 1L)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    private String fingerprint(Release release) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(
                            warehouse,
                            release.releasedAt(),
                            release.isMadeUp(),
                            new TreeMap<>(release.tableVersions()),
                            readers.canonical())
                    .forEach(part -> digest.update(part.toString().getBytes(StandardCharsets.UTF_8)));
            digest.update(CODE);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
