package hearth.web.serving;

import hearth.warehouse.file.OwnFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;

/** Data files where DuckDB can read them: local ones in place, those of a remote warehouse copied next to the databases. */
final class LocalFiles {
    private final FileSystem warehouse;
    private final Path cache;

    LocalFiles(FileSystem warehouse, Path cache) {
        this.warehouse = warehouse;
        this.cache = cache;
    }

    /** The same files with local paths; a Delta file never changes, so one that was copied before is not copied again. */
    List<DeltaFile> of(String table, List<DeltaFile> files) {
        return files.stream()
                .map(file -> new DeltaFile(local(table, file), file.size(), file.partition()))
                .toList();
    }

    /** Fails where a file that can be read in place is not there any more. */
    static void requireAll(List<DeltaFile> files) {
        for (DeltaFile file : files) {
            if (!Files.exists(Path.of(file.path()))) {
                throw new MissingDataFile(file.path());
            }
        }
    }

    /** Fails where a file is not of the size that the table's log says. */
    static void requireWhole(String table, List<DeltaFile> files) {
        requireAll(files);
        for (DeltaFile file : files) {
            if (Path.of(file.path()).toFile().length() != file.size()) {
                throw new UnreadableTable(table, "has a damaged file, " + file.path() + "; restore that file");
            }
        }
    }

    private String local(String table, DeltaFile file) {
        var source = new org.apache.hadoop.fs.Path(file.path());
        if (warehouse instanceof LocalFileSystem local) {
            return local.pathToFile(source).toString();
        }
        Path copy = cache.resolve(table).resolve(Integer.toHexString(file.path().hashCode()) + "-" + source.getName());
        try {
            if (!Files.exists(copy) || Files.size(copy) != file.size()) {
                copy(source, copy);
            }
        } catch (FileNotFoundException e) {
            throw new MissingDataFile(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + file.path() + " to " + copy, e);
        }
        return copy.toString();
    }

    private void copy(org.apache.hadoop.fs.Path source, Path copy) throws IOException {
        OwnFolder.create(cache);
        Files.createDirectories(copy.getParent());
        // A temporary file is its owner's alone: these hold counts as they are, and rows of children.
        Path part = Files.createTempFile(copy.getParent(), copy.getFileName().toString(), ".part");
        try (InputStream in = warehouse.open(source);
                OutputStream out = Files.newOutputStream(part)) {
            in.transferTo(out);
        }
        Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
    }
}
