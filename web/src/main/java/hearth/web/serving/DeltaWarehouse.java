package hearth.web.serving;

import hearth.warehouse.table.CommitText;
import hearth.warehouse.table.Table;
import io.delta.kernel.Snapshot;
import io.delta.kernel.TableManager;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.exceptions.KernelEngineException;
import io.delta.kernel.exceptions.KernelException;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.SnapshotImpl;
import io.delta.kernel.internal.util.ColumnMapping;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.FileStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A folder of Delta tables, read through their logs only: which files make up a version, and what the log says of them. */
final class DeltaWarehouse {
    private final Path root;
    private final Configuration hadoop = new Configuration();
    private final Engine engine = DefaultEngine.create(hadoop);

    /** A local path, or any URI that Hadoop knows. */
    DeltaWarehouse(String root) {
        this.root = new Path(root);
    }

    FileSystem fileSystem() throws IOException {
        return root.getFileSystem(hadoop);
    }

    String uri() throws IOException {
        return fileSystem().makeQualified(root).toString();
    }

    boolean exists() {
        try {
            return fileSystem().exists(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest version of a table; empty while the table does not exist. */
    OptionalLong newestVersion(String table) {
        try {
            if (!fileSystem().exists(new Path(path(table), "_delta_log"))) {
                return OptionalLong.empty();
            }
            return Stream.of(fileSystem().listStatus(new Path(path(table), "_delta_log")))
                    .map(commit -> CommitText.NAME.matcher(commit.getPath().getName()))
                    .filter(Matcher::matches)
                    .mapToLong(commit -> Long.parseLong(commit.group(1)))
                    .max();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of one version of a table, once it is sure that they can be read as plain Parquet. */
    List<DeltaFile> files(Table table, long version) {
        try {
            checkLog(table.name(), version);
            Snapshot snapshot = TableManager.loadSnapshot(path(table.name()).toString())
                    .atVersion(version)
                    .build(engine);
            check(table, snapshot);
            return files(table.name(), snapshot);
        } catch (KernelException | KernelEngineException e) {
            throw damaged(table.name(), version, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the commit that is damaged or gone; a failure whose cause is none of these stays as it is. */
    private RuntimeException damaged(String table, long version, RuntimeException failure) {
        try {
            Path log = new Path(path(table), "_delta_log");
            for (org.apache.hadoop.fs.FileStatus commit : fileSystem().listStatus(log)) {
                String name = commit.getPath().getName();
                if (CommitText.NAME.matcher(name).matches() && !CommitText.isWhole(text(commit.getPath()))) {
                    return lost(table, name);
                }
            }
            String named = "%020d.json".formatted(version);
            return fileSystem().exists(new Path(log, named)) ? failure : lost(table, named);
        } catch (IOException e) {
            return failure;
        }
    }

    private static UnreadableTable lost(String table, String commit) {
        return new UnreadableTable(
                table, "has lost " + commit + " in its _delta_log, or a part of it; restore that file");
    }

    private String text(Path commit) throws IOException {
        try (InputStream in = fileSystem().open(commit)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path path(String table) throws IOException {
        return fileSystem().makeQualified(new Path(root, table));
    }

    /** Fails where a commit up to a version is empty, as a power cut may leave it: its files would be missing without a word. */
    private void checkLog(String table, long version) throws IOException {
        Path log = new Path(path(table), "_delta_log");
        for (org.apache.hadoop.fs.FileStatus commit : fileSystem().listStatus(log)) {
            String name = commit.getPath().getName();
            Matcher known = CommitText.NAME.matcher(name);
            if (commit.getLen() == 0 && known.matches() && Long.parseLong(known.group(1)) <= version) {
                throw lost(table, name);
            }
        }
    }

    private static void check(Table table, Snapshot snapshot) {
        if (snapshot instanceof SnapshotImpl known
                && ColumnMapping.isColumnMappingModeEnabled(
                        ColumnMapping.getColumnMappingMode(known.getMetadata().getConfiguration()))) {
            throw new UnreadableTable(table.name(), "uses column mapping, which its other readers do not know");
        }
        List<String> missing = new ArrayList<>(table.columnNames());
        missing.removeAll(snapshot.getSchema().fieldNames());
        if (!missing.isEmpty()) {
            throw new UnreadableTable(
                    table.name(),
                    "lacks " + String.join(", ", missing) + "; load it again with this version of Hearth");
        }
    }

    private List<DeltaFile> files(String table, Snapshot snapshot) throws IOException {
        List<DeltaFile> files = new ArrayList<>();
        try (CloseableIterator<FilteredColumnarBatch> batches =
                snapshot.getScanBuilder().build().getScanFiles(engine)) {
            while (batches.hasNext()) {
                try (CloseableIterator<Row> rows = batches.next().getRows()) {
                    while (rows.hasNext()) {
                        files.add(file(table, rows.next()));
                    }
                }
            }
        }
        return files;
    }

    private static DeltaFile file(String table, Row row) {
        if (InternalScanFileUtils.getDeletionVectorDescriptorFromRow(row) != null) {
            throw new UnreadableTable(table, "has deletion vectors, so its files hold rows that no longer count");
        }
        FileStatus status = InternalScanFileUtils.getAddFileStatus(row);
        return new DeltaFile(status.getPath(), status.getSize(), InternalScanFileUtils.getPartitionValues(row));
    }
}
