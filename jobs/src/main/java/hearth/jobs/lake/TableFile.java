package hearth.jobs.lake;

import hearth.warehouse.file.Durable;
import hearth.warehouse.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file of a table that is being written. No reader sees it before a commit names it; one that is closed without
 * {@link #finish} is deleted.
 */
public final class TableFile implements AutoCloseable {
    private final String root;
    private final Table table;
    private final String partition;
    private final String path;
    private final Path file;
    private final Configuration configuration;
    private final ParquetWriter<@Nullable Object[]> writer;
    private long rows;
    private boolean isFinished;

    private TableFile(String root, Table table, String partition, Configuration configuration) throws IOException {
        this.root = root;
        this.table = table;
        this.partition = partition;
        this.path = table.partitionedBy()
                        .map(column -> column + "=" + partition + "/")
                        .orElse("") + "part-00000-" + UUID.randomUUID() + ".c000.snappy.parquet";
        this.file = new Path(root + "/" + table.name() + "/" + path);
        this.configuration = configuration;
        this.writer = new RowWriting.Builder(HadoopOutputFile.fromPath(file, configuration), table)
                .withConf(configuration)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build();
    }

    /**
     * Begins a file.
     *
     * @param root the warehouse
     * @param partition the value that all rows have in the partition column; empty for a table without one
     */
    public static TableFile begin(String root, Table table, String partition, Configuration configuration)
            throws IOException {
        return new TableFile(root, table, partition, configuration);
    }

    /** Adds a row: its values in the order of the table's columns. */
    public void add(@Nullable Object[] row) {
        try {
            writer.write(row);
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the file and says what it is. */
    public DataFile finish() throws IOException {
        writer.close();
        isFinished = true;
        FileStatus status = fileSystem().getFileStatus(file);
        sync();
        return new DataFile(table.name(), path, partition, status.getLen(), status.getModificationTime(), rows);
    }

    /** Has the file outlast a power cut, where the warehouse is on this machine. */
    private void sync() throws IOException {
        Optional<java.nio.file.Path> folder = WarehouseLocation.of(root).localFolder();
        if (folder.isPresent()) {
            java.nio.file.Path written = folder.get().resolve(table.name()).resolve(path);
            Durable.sync(written);
            Durable.sync(written.resolveSibling(""));
        }
    }

    @Override
    public void close() throws IOException {
        if (!isFinished) {
            writer.close();
            fileSystem().delete(file, false);
        }
    }

    private FileSystem fileSystem() throws IOException {
        return file.getFileSystem(configuration);
    }
}
