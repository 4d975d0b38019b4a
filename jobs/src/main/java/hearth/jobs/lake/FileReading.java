package hearth.jobs.lake;

import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.data.MapValue;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.engine.FileReadResult;
import io.delta.kernel.types.StructType;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.FileStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
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
        Engine engine = DefaultEngine.create(configuration);
        List<Integer> positions = new ArrayList<>();
        StructType schema = new StructType();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (columns.contains(column.name())
                    && table.partitionedBy().filter(column.name()::equals).isEmpty()) {
                positions.add(i);
                schema = schema.add(column.name(), Schemas.type(column.type()), true);
            }
        }
        for (DataFile file : files) {
            FileStatus status =
                    FileStatus.of(root + "/" + table.name() + "/" + file.path(), file.bytes(), file.modifiedAt());
            try (CloseableIterator<FileReadResult> batches = engine.getParquetHandler()
                    .readParquetFiles(KernelTable.iterator(List.of(status)), schema, Optional.empty())) {
                while (batches.hasNext()) {
                    try (CloseableIterator<Row> rows = batches.next().getData().getRows()) {
                        rows.forEachRemaining(row -> taker.accept(row(table, file, positions, row)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static TableRow row(Table table, DataFile file, List<Integer> positions, Row row) {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        table.partitionedBy().ifPresent(column -> values[table.position(column)] = file.partition());
        for (int i = 0; i < positions.size(); i++) {
            int position = positions.get(i);
            values[position] = row.isNullAt(i)
                    ? null
                    : value(row, i, table.columns().get(position).type());
        }
        return new TableRow(table, values);
    }

    private static Object value(Row row, int i, Column.Type type) {
        return switch (type) {
            case TEXT -> row.getString(i);
            case INTEGER -> row.getInt(i);
            case LONG -> row.getLong(i);
            case NUMBER -> row.getDouble(i);
            case YES_NO -> row.getBoolean(i);
            case DATE -> LocalDate.ofEpochDay(row.getInt(i));
            case INSTANT -> Instant.EPOCH.plus(row.getLong(i), ChronoUnit.MICROS);
            case TEXT_MAP -> map(row.getMap(i), ColumnVector::getString);
            case LONG_MAP -> map(row.getMap(i), ColumnVector::getLong);
        };
    }

    private static <V> Map<String, V> map(MapValue map, BiFunction<ColumnVector, Integer, V> value) {
        Map<String, V> entries = new LinkedHashMap<>();
        for (int i = 0; i < map.getSize(); i++) {
            entries.put(map.getKeys().getString(i), value.apply(map.getValues(), i));
        }
        return entries;
    }
}
