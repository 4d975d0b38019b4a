package hearth.web.serving;

import hearth.warehouse.file.OwnFolder;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of database files. A file's name identifies everything that it was made from, so what was made once is found
 * again, and a file is never changed once it has its name.
 */
final class DatabaseFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFolder.class);
    private static final String ENDING = ".duckdb";
    private static final String DRAFT = "draft";
    private static final String LOCK = "lock";

    /** How many files of an alias stay for a quick way back. */
    private static final int KEPT = 4;

    private static final int ROW_GROUP_SIZE = 61_440;

    private final Path folder;
    private final Map<Path, FileChannel> drafts = new ConcurrentHashMap<>();

    DatabaseFolder(Path folder) {
        this.folder = folder;
    }

    /** Fills a file that is being made, which is attached to a connection. */
    @FunctionalInterface
    interface Filler {
        void fill(Connection connection) throws SQLException;
    }

    /**
     * The file of a name and a fingerprint, made first where there is none.
     *
     * @param alias the name under which a new file is attached while it is filled
     */
    Path file(String name, String fingerprint, String alias, Filler filler) throws SQLException {
        return file(name, fingerprint, alias, false, filler);
    }

    /** The same, but a new file begins as a copy of the name's newest one, where there is one, and the filler changes that. */
    Path continued(String name, String fingerprint, String alias, Filler filler) throws SQLException {
        return file(name, fingerprint, alias, true, filler);
    }

    private synchronized Path file(String name, String fingerprint, String alias, boolean isContinued, Filler filler)
            throws SQLException {
        try {
            OwnFolder.create(folder);
            Path file = folder.resolve(name + "-" + fingerprint + ENDING);
            if (!SoundFile.isSound(file)) {
                if (Files.exists(file)) {
                    LOG.warn("{} is damaged; it is made again", file);
                }
                build(alias, file, isContinued ? newest(name) : Optional.empty(), filler);
                discardOldest(alias, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a database in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The file of a name that was made last, of whatever. */
    private Optional<Path> newest(String name) throws IOException {
        for (Path file : newestFirst(name)) {
            if (SoundFile.isSound(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Builds next to the finished files, in a folder that nobody else can open: the rows of children may be in it. */
    private void build(String alias, Path file, Optional<Path> from, Filler filler) throws IOException, SQLException {
        Path place = draft();
        try {
            Path draft = place.resolve(file.getFileName());
            if (from.isPresent()) {
                Files.copy(from.get(), draft);
            }
            Properties settings = new Properties();
            settings.setProperty("memory_limit", "1GB");
            settings.setProperty("temp_directory", place.resolve("spilled").toString());
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings)) {
                attach(connection, draft, alias);
                filler.fill(connection);
            }
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            SoundFile.seal(draft, file);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            discard(place);
        }
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Writer {
        void write(Path file) throws SQLException;
    }

    /** A file that is read once, in a folder that nobody else can open: it goes when the stream over it is closed. */
    InputStream passing(String name, Writer writer) throws SQLException {
        try {
            OwnFolder.create(folder);
            Path place = draft();
            try {
                writer.write(place.resolve(name));
                return passing(place, Files.newInputStream(place.resolve(name)));
            } catch (IOException | SQLException | RuntimeException e) {
                discard(place);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a file in " + folder + ": " + e.getMessage(), e);
        }
    }

    private InputStream passing(Path place, InputStream file) {
        return new FilterInputStream(file) {
            @Override
            public void close() throws IOException {
                super.close();
                discard(place);
            }
        };
    }

    /** A folder for what is half written, locked as long as this process lives. */
    private Path draft() throws IOException {
        discardAbandoned();
        Path place = Files.createTempDirectory(folder, DRAFT);
        FileChannel lock =
                FileChannel.open(place.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        drafts.put(place, lock);
        return place;
    }

    /** Deletes what a process that was killed has left half written. */
    private void discardAbandoned() throws IOException {
        try (DirectoryStream<Path> places = Files.newDirectoryStream(folder, DRAFT + "*")) {
            for (Path place : places) {
                if (!drafts.containsKey(place) && isAbandoned(place.resolve(LOCK))) {
                    OwnFolder.delete(place);
                }
            }
        }
    }

    private static boolean isAbandoned(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    private void discard(Path place) throws IOException {
        FileChannel lock = drafts.get(place);
        if (lock != null) {
            lock.close();
        }
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        drafts.remove(place);
    }

    /**
     * In row groups of half the usual size, so that a look at one authority reads little more: much smaller ones cost a twentieth
     * of a file's making and save pages nothing.
     */
    private static void attach(Connection connection, Path file, String alias) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '%s' AS %s (ROW_GROUP_SIZE %d)"
                    .formatted(file.toString().replace("'", "''"), alias, ROW_GROUP_SIZE));
        }
    }

    /** Whatever a file was made from: after an upgrade those of the version before go as well. */
    private void discardOldest(String alias, Path newest) throws IOException {
        List<Path> others =
                newestFirst(alias).stream().filter(file -> !file.equals(newest)).toList();
        for (Path file : others.subList(Math.min(KEPT - 1, others.size()), others.size())) {
            SoundFile.delete(file);
        }
    }

    private List<Path> newestFirst(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "(-[0-9a-f]+)+\\" + ENDING))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
        }
    }

    /** Deletes what is only half written, as when the process is stopped. */
    @Override
    public void close() {
        try {
            for (Path place : drafts.keySet()) {
                discard(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
