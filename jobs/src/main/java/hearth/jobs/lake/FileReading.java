package hearth.jobs.lake;

import hearth.warehouse.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads data files of tables, on the driver and in tasks alike. What an earlier version of Hearth did not write is null.
 *
 * @param root the warehouse
 */
public record FileReading(String root, Configuration configuration) {

    /** Hands on every row of some files of one table. */
    public void read(Table table, List<DataFile> files, Consumer<TableRow> taker) {
        read(table, Set.copyOf(table.columnNames()), files, taker);
    }

    /** Every row of some files of one table. */
    public List<TableRow> rows(Table table, List<DataFile> files) {
        List<TableRow> rows = new ArrayList<>();
        read(table, files, rows::add);
        return rows;
    }

    /** The same, with some columns alone; the others are null. */
    public void read(Table table, Set<String> columns, List<DataFile> files, Consumer<TableRow> taker) {
        for (DataFile file : files) {
            try (ParquetReader<@Nullable Object[]> reader = reader(table, columns, file)) {
                for (@Nullable Object[] row = reader.read(); row != null; row = reader.read()) {
                    taker.accept(new TableRow(table, row));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ParquetReader<@Nullable Object[]> reader(Table table, Set<String> columns, DataFile file)
            throws IOException {
        FileStatus status = new FileStatus(
                file.bytes(),
                false,
                1,
                file.bytes(),
                file.modifiedAt(),
                new Path(root + "/" + table.name() + "/" + file.path()));
        return new RowReading.Builder(
                        HadoopInputFile.fromStatus(status, configuration), table, columns, file.partition())
                .build();
    }
}
