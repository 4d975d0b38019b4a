package hearth.jobs.lake;

import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import io.delta.kernel.Operation;
import io.delta.kernel.Snapshot;
import io.delta.kernel.TableManager;
import io.delta.kernel.Transaction;
import io.delta.kernel.TransactionCommitResult;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.hook.PostCommitHook;
import io.delta.kernel.hook.PostCommitHook.PostCommitHookType;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.ScanImpl;
import io.delta.kernel.internal.actions.AddFile;
import io.delta.kernel.internal.actions.SingleAction;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.internal.util.VectorUtils;
import io.delta.kernel.statistics.DataFileStatistics;
import io.delta.kernel.transaction.DataLayoutSpec;
import io.delta.kernel.types.StructType;
import io.delta.kernel.utils.CloseableIterable;
import io.delta.kernel.utils.CloseableIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A Delta table as Delta Kernel reads and commits it. Kernel's public interface can only append: what replaces files uses
 * its inner actions, all of them in this class.
 */
final class KernelTable {
    private static final String WRITER = "Hearth";

    /** Old releases stay readable, and features that other readers of the tables do not know stay off. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "delta.enableExpiredLogCleanup", "false",
            "delta.enableDeletionVectors", "false",
            "delta.columnMapping.mode", "none");

    private final Engine engine;
    private final Table table;
    private final String folder;

    KernelTable(Engine engine, Table table, String folder) {
        this.engine = engine;
        this.table = table;
        this.folder = folder;
    }

    /** The table at a version. */
    Snapshot at(long version) {
        return TableManager.loadSnapshot(folder).atVersion(version).build(engine);
    }

    /** The table as it is; fails where there is none. */
    Snapshot newest() {
        return TableManager.loadSnapshot(folder).build(engine);
    }

    /** The columns of the contract that a snapshot lacks, because an earlier version of Hearth wrote the table. */
    List<Column> missing(Snapshot snapshot) {
        Set<String> present = new HashSet<>(snapshot.getSchema().fieldNames());
        return table.columns().stream()
                .filter(column -> !present.contains(column.name()))
                .toList();
    }

    /** The data files of a snapshot. */
    List<DataFile> files(Snapshot snapshot) {
        return actions(snapshot).stream().map(this::file).toList();
    }

    private DataFile file(AddFile file) {
        String partition = table.partitionedBy()
                .map(column -> VectorUtils.<String, String>toJavaMap(file.getPartitionValues())
                        .get(column))
                .orElse("");
        return new DataFile(
                table.name(),
                file.getPath(),
                partition,
                file.getSize(),
                file.getModificationTime(),
                file.getNumRecords().orElse(null));
    }

    private List<AddFile> actions(Snapshot snapshot) {
        List<AddFile> files = new ArrayList<>();
        try (CloseableIterator<FilteredColumnarBatch> batches =
                ((ScanImpl) snapshot.getScanBuilder().build()).getScanFiles(engine, true)) {
            while (batches.hasNext()) {
                try (CloseableIterator<Row> rows = batches.next().getRows()) {
                    rows.forEachRemaining(
                            row -> files.add(new AddFile(row.getStruct(InternalScanFileUtils.ADD_FILE_ORDINAL))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /**
     * Makes the table of files that were written for it.
     *
     * @return whether there was anything to make it of
     */
    boolean create(Collection<DataFile> added) {
        if (added.isEmpty()) {
            return false;
        }
        DataLayoutSpec layout = table.partitionedBy()
                .map(column -> DataLayoutSpec.partitioned(List.of(new io.delta.kernel.expressions.Column(column))))
                .orElseGet(DataLayoutSpec::noDataLayout);
        commit(
                TableManager.buildCreateTableTransaction(folder, Schemas.of(table), WRITER)
                        .withTableProperties(PROPERTIES)
                        .withDataLayoutSpec(layout)
                        .build(engine),
                added.stream().map(this::adding).toList());
        return true;
    }

    /**
     * Takes files out of a table and puts others in; columns that it lacks are added.
     *
     * @return whether there was anything to change
     */
    boolean replace(Snapshot snapshot, Predicate<DataFile> removed, Collection<DataFile> added) {
        List<Row> actions = new ArrayList<>();
        if (!missing(snapshot).isEmpty()) {
            actions.add(SingleAction.createMetadataSingleAction(
                    snapshot.getMetadata().withNewSchema(withMissing(snapshot)).toRow()));
        }
        actions(snapshot).stream()
                .filter(file -> removed.test(file(file)))
                .map(KernelTable::removing)
                .forEach(actions::add);
        added.stream().map(this::adding).forEach(actions::add);
        if (!actions.isEmpty()) {
            commit(snapshot.buildUpdateTableTransaction(WRITER, Operation.WRITE).build(engine), actions);
        }
        return !actions.isEmpty();
    }

    private StructType withMissing(Snapshot snapshot) {
        StructType schema = snapshot.getSchema();
        for (Column column : missing(snapshot)) {
            schema = schema.add(Schemas.field(column));
        }
        return schema;
    }

    /** Makes the table what it was at a version: the same files, of which none was deleted since. */
    void restore(long version) {
        Map<String, AddFile> before = byPath(at(version));
        Snapshot now = newest();
        Map<String, AddFile> current = byPath(now);
        List<Row> actions = new ArrayList<>();
        current.forEach((path, file) -> {
            if (!before.containsKey(path)) {
                actions.add(removing(file));
            }
        });
        before.forEach((path, file) -> {
            if (!current.containsKey(path)) {
                actions.add(adding(file(file)));
            }
        });
        commit(now.buildUpdateTableTransaction(WRITER, Operation.MANUAL_UPDATE).build(engine), actions);
    }

    /** Whether the table has the same files as at a version. */
    boolean isAs(long version) {
        return byPath(newest()).keySet().equals(byPath(at(version)).keySet());
    }

    private Map<String, AddFile> byPath(Snapshot snapshot) {
        Map<String, AddFile> files = new HashMap<>();
        actions(snapshot).forEach(file -> files.put(file.getPath(), file));
        return files;
    }

    private static Row removing(AddFile file) {
        return SingleAction.createRemoveFileSingleAction(
                file.toRemoveFileRow(true, Optional.of(System.currentTimeMillis())));
    }

    private Row adding(DataFile file) {
        Map<String, String> partition = new HashMap<>();
        table.partitionedBy().ifPresent(column -> partition.put(column, file.partition()));
        // The number of rows alone: what else is said of columns could not be kept from readers.
        Optional<DataFileStatistics> rows = Optional.ofNullable(file.rows())
                .map(count -> new DataFileStatistics(count, Map.of(), Map.of(), Map.of(), Optional.empty()));
        return SingleAction.createAddFileSingleAction(AddFile.createAddFileRow(
                Schemas.of(table),
                file.path(),
                VectorUtils.stringStringMapValue(partition),
                file.bytes(),
                file.modifiedAt(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rows));
    }

    /** A list as Kernel takes it. */
    static <T> CloseableIterator<T> iterator(List<T> items) {
        return Utils.toCloseableIterator(items.iterator());
    }

    /** Commits, and every tenth time writes the checkpoint that spares readers the log before it. */
    private void commit(Transaction transaction, List<Row> actions) {
        TransactionCommitResult result =
                transaction.commit(engine, CloseableIterable.inMemoryIterable(iterator(actions)));
        for (PostCommitHook hook : result.getPostCommitHooks()) {
            if (hook.getType() == PostCommitHookType.CHECKPOINT) {
                checkpoint(hook);
            }
        }
    }

    private void checkpoint(PostCommitHook hook) {
        try {
            hook.threadSafeInvoke(engine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
