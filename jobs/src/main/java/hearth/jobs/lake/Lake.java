package hearth.jobs.lake;

import hearth.warehouse.file.Durable;
import hearth.warehouse.file.UserError;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.CommitText;
import hearth.warehouse.table.Table;
import io.delta.kernel.Snapshot;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.exceptions.KernelEngineException;
import io.delta.kernel.exceptions.KernelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** The Delta tables of a warehouse: one folder a table, under one root. */
public final class Lake {
    private static final String LOG = "_delta_log";
    private static final Pattern DATA_FILE = Pattern.compile("part-[\\w.-]+\\.parquet");

    private final String root;
    private final Configuration configuration;
    private final Engine engine;
    private final CommitObserver observer;
    private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();

    /** @param configuration how to reach the warehouse's files, as Hadoop knows it */
    public Lake(String root, Configuration configuration) {
        this(root, configuration, table -> {});
    }

    /** A lake with an observer of its commits. */
    public Lake(String root, Configuration configuration, CommitObserver observer) {
        this.root = root;
        this.configuration = configuration;
        this.engine = DefaultEngine.create(configuration);
        this.observer = observer;
    }

    public String root() {
        return root;
    }

    public Configuration configuration() {
        return configuration;
    }

    public boolean has(String table) {
        return version(table).isPresent();
    }

    /** The newest version of a table, by the names in its log; empty when it does not exist yet. */
    public Optional<Long> version(String table) {
        Path log = new Path(folder(table), LOG);
        try {
            FileSystem files = log.getFileSystem(configuration);
            if (!files.exists(log)) {
                return Optional.empty();
            }
            long newest = -1;
            for (FileStatus file : files.listStatus(log)) {
                Matcher commit = CommitText.NAME.matcher(file.getPath().getName());
                if (commit.matches() && file.getLen() == 0) {
                    throw damaged(file.getPath());
                }
                newest = commit.matches() ? Math.max(newest, Long.parseLong(commit.group(1))) : newest;
            }
            return newest < 0 ? Optional.empty() : Optional.of(newest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A commit as a power cut may leave it: an empty one, read as no change, would hide the rows it added. */
    private static UserError damaged(Path commit) {
        return new UserError(
                "is gone, or has lost its contents or a part of them",
                commit.toString(),
                "a commit of a table",
                "restore that file, or the whole warehouse, from your backup");
    }

    /** The columns that a table lacks because an earlier version of Hearth wrote it. */
    public Set<String> missingColumns(String table) {
        if (!has(table)) {
            return Set.of();
        }
        return kernel(table).missing(newest(table)).stream().map(Column::name).collect(Collectors.toSet());
    }

    /** Whether a table was written by an earlier version of Hearth, that did not know all of its columns. */
    public boolean lacksColumns(String table) {
        return !missingColumns(table).isEmpty();
    }

    /** The data files of a table as it is; none when it does not exist yet. */
    public List<DataFile> files(String table) {
        return has(table) ? kernel(table).files(newest(table)) : List.of();
    }

    /** The data files of a table at one of its versions. */
    List<DataFile> files(String table, long version) {
        return kernel(table).files(version(table).equals(Optional.of(version)) ? newest(table) : at(table, version));
    }

    /** The current rows of a table; none when it does not exist yet. For tables that stay small. */
    public List<TableRow> read(String table) {
        List<TableRow> rows = new ArrayList<>();
        read(table, Set.copyOf(Table.named(table).columnNames()), rows::add);
        return rows;
    }

    /** Hands on the current rows of a table, with some columns alone; the others are null. */
    public void read(String table, Set<String> columns, Consumer<TableRow> taker) {
        new FileReading(root, configuration).read(Table.named(table), columns, files(table), taker);
    }

    /** Replaces all rows of a table. */
    public void overwrite(String table, Rows rows) {
        commit(table, file -> true, List.of(write(table, "", rows)));
    }

    /**
     * Replaces all rows of a small table, unless it has the same ones already.
     *
     * @return whether it was written
     */
    public boolean overwriteChanged(String table, List<@Nullable Object[]> rows) {
        boolean isChanged = !has(table) || lacksColumns(table) || !isSame(rows, read(table));
        if (isChanged) {
            overwrite(table, rows::forEach);
        }
        return isChanged;
    }

    private static boolean isSame(List<@Nullable Object[]> rows, List<TableRow> stored) {
        Set<List<@Nullable Object>> known =
                stored.stream().map(row -> Arrays.asList(row.values())).collect(Collectors.toSet());
        return stored.size() == rows.size() && rows.stream().allMatch(row -> known.contains(Arrays.asList(row)));
    }

    /** Adds rows to a table without partitions. */
    public void append(String table, Rows rows) {
        commit(table, file -> false, List.of(write(table, "", rows)));
    }

    /** Writes a file of a table; it belongs to the table once it is committed. */
    public DataFile write(String table, String partition, Rows rows) {
        try (TableFile file = TableFile.begin(root, Table.named(table), partition, configuration)) {
            rows.forEach(file::add);
            return file.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts files of some authorities in the place of all files that a table has of them, and of no other. Nothing is
     * committed where there is nothing to change.
     */
    public void replaceAuthorities(String table, Collection<String> laCodes, Collection<DataFile> files) {
        commit(table, file -> laCodes.contains(file.partition()), files);
    }

    /** Adds files to a table; nothing is committed where there are none. */
    public void append(String table, Collection<DataFile> files) {
        commit(table, file -> false, files);
    }

    private void commit(String table, Predicate<DataFile> removed, Collection<DataFile> added) {
        KernelTable kernel = kernel(table);
        boolean isChanged = has(table) ? kernel.replace(newest(table), removed, added) : kernel.create(added);
        if (isChanged) {
            sync(table);
            observer.committed(table);
        }
    }

    /** Has the newest commit outlast a power cut, where the warehouse is on this machine: an empty one would hide rows. */
    private void sync(String table) {
        Optional<java.nio.file.Path> folder = WarehouseLocation.of(root)
                .localFolder()
                .map(local -> local.resolve(table).resolve(LOG));
        try {
            if (folder.isPresent()) {
                Durable.sync(folder.get()
                        .resolve("%020d.json".formatted(version(table).orElseThrow())));
                Durable.sync(folder.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a table what it was at an earlier version; the versions between stay readable. */
    public void restore(String table, long version) {
        kernel(table).restore(version);
        sync(table);
        observer.committed(table);
    }

    /** Whether a table is what it was at a version: nothing was written since, or it was restored to it. */
    boolean isAtVersion(String table, long version) {
        return this.version(table).orElseThrow() == version || kernel(table).isAs(version);
    }

    /** Takes all rows out of a table; its earlier versions stay readable. */
    public void empty(String table) {
        commit(table, file -> true, List.of());
    }

    /** Removes a table with all its versions. */
    public void drop(String table) throws IOException {
        snapshots.remove(table);
        Path folder = new Path(folder(table));
        folder.getFileSystem(configuration).delete(folder, true);
    }

    /** The table as it is, read once for each version. */
    private Snapshot newest(String table) {
        long version = version(table).orElseThrow();
        Snapshot known = snapshots.get(table);
        if (known == null || known.getVersion() != version) {
            known = at(table, version);
            snapshots.put(table, known);
        }
        return known;
    }

    private Snapshot at(String table, long version) {
        try {
            return kernel(table).at(version);
        } catch (KernelException | KernelEngineException | UncheckedIOException e) {
            Path commit = new Path(new Path(folder(table), LOG), "%020d.json".formatted(version));
            boolean isGone = version(table).filter(newest -> newest >= version).isEmpty();
            throw damagedCommit(table)
                    .or(() -> isGone ? Optional.of(commit) : Optional.empty())
                    .map(Lake::damaged)
                    .map(RuntimeException.class::cast)
                    .orElse(e);
        }
    }

    private Optional<Path> damagedCommit(String table) {
        Path log = new Path(folder(table), LOG);
        try {
            FileSystem files = log.getFileSystem(configuration);
            for (FileStatus commit : files.listStatus(
                    log, path -> CommitText.NAME.matcher(path.getName()).matches())) {
                if (!CommitText.isWhole(text(files, commit.getPath()))) {
                    return Optional.of(commit.getPath());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(FileSystem files, Path commit) throws IOException {
        try (InputStream in = files.open(commit)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Deletes the data files that no version of a table names, which writers left that did not end. Every version stays
     * readable, released or not.
     *
     * @return how many there were
     */
    public int deleteUnnamed() throws IOException {
        int deleted = 0;
        for (Table table : Table.all()) {
            Path folder = new Path(folder(table.name()));
            FileSystem files = folder.getFileSystem(configuration);
            if (files.exists(folder)) {
                Set<String> named = named(files, new Path(folder, LOG));
                for (Path file : dataFiles(files, folder)) {
                    if (!named.contains(file.getName())) {
                        files.delete(file, false);
                        deleted++;
                    }
                }
            }
        }
        return deleted;
    }

    /** The names of all data files in a log: of every version, as old ones are never cleaned up. */
    private static Set<String> named(FileSystem files, Path log) throws IOException {
        Set<String> names = new HashSet<>();
        if (files.exists(log)) {
            for (FileStatus commit : files.listStatus(
                    log, path -> CommitText.NAME.matcher(path.getName()).matches())) {
                DATA_FILE.matcher(text(files, commit.getPath())).results().forEach(name -> names.add(name.group()));
            }
        }
        return names;
    }

    private static List<Path> dataFiles(FileSystem files, Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (FileStatus child : files.listStatus(folder)) {
            String name = child.getPath().getName();
            if (child.isDirectory() && !name.equals(LOG)) {
                found.addAll(dataFiles(files, child.getPath()));
            } else if (DATA_FILE.matcher(name).matches()) {
                found.add(child.getPath());
            }
        }
        return found;
    }

    private KernelTable kernel(String table) {
        return new KernelTable(engine, Table.named(table), folder(table));
    }

    private String folder(String table) {
        return root + "/" + table;
    }
}
