package hearth.jobs.conform;

import hearth.jobs.extract.LandingReader;
import hearth.jobs.lake.DataFile;
import hearth.jobs.lake.TableFile;
import hearth.jobs.lake.TableRow;
import hearth.jobs.mart.AuthorityCount;
import hearth.jobs.mart.ForecastMart;
import hearth.jobs.mart.IndicatorMart;
import hearth.jobs.mart.ReportedReturn;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.SourceRow;
import hearth.warehouse.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Brings one authority up to date: reads its files, conforms them, counts its indicators and writes a file of each table
 * that it has rows of. Plain Java: Spark only runs many of these side by side. What it wrote belongs to no table until the
 * load commits it.
 */
public final class AuthorityTask {
    private final AuthorityTools tools;
    private final AuthorityUpdate update;
    private final AuthorityWork work;
    private final List<DataFile> written = new ArrayList<>();

    public AuthorityTask(AuthorityTools tools, AuthorityUpdate update) {
        this.tools = tools;
        this.update = update;
        this.work = update.work();
    }

    /** The tables that it writes, each independent of the others. */
    public static List<String> tables() {
        List<String> tables = new ArrayList<>(AuthorityTables.names());
        tables.add(IndicatorMart.TABLE);
        tables.addAll(ForecastMart.tables());
        return tables;
    }

    /**
     * Does it, once; nothing is written where all files are those that the warehouse holds, nor where its files together
     * need more memory than there is: then all of them are rejected and the others go on.
     */
    public AuthorityOutcome run() throws IOException {
        try {
            return bringUpToDate();
        } catch (OutOfMemoryError | StackOverflowError e) {
            return AuthorityOutcome.tooLarge(work.laCode());
        }
    }

    private AuthorityOutcome bringUpToDate() throws IOException {
        LandingReader reader = new LandingReader(tools.configuration());
        if (!update.isRebuilt() && isHeld(reader)) {
            return AuthorityOutcome.nothingNew(work.laCode());
        }
        AuthorityResult result = tools.conformer(work).conform(reader, this::keptRows);
        boolean isChanged = result.missing().isEmpty()
                && (update.isRebuilt() || !result.counts().isEmpty());
        if (isChanged) {
            write(result);
        }
        return AuthorityOutcome.of(result, isChanged, written);
    }

    /** Whether the current submissions hold all that lies in the landing folder. */
    private boolean isHeld(LandingReader reader) {
        if (work.known().isEmpty()) {
            return false;
        }
        Set<String> known = work.known().stream()
                .filter(KnownSubmission::isCurrent)
                .flatMap(submission -> submission.files().values().stream())
                .collect(Collectors.toSet());
        // To the last file: what is read here is kept, and need not be opened again.
        Set<String> landed = work.files().stream()
                .map(file -> reader.fingerprint(file).orElse(""))
                .collect(Collectors.toSet());
        return known.containsAll(landed);
    }

    private List<ReturnRow> keptRows(Collection<String> submissions) {
        Set<String> wanted = new HashSet<>(submissions);
        List<ReturnRow> rows = new ArrayList<>();
        tools.reading().read(Table.named(AuthorityTables.RAW), update.received(), row -> {
            if (wanted.contains(row.text("submission_id"))) {
                rows.add(returnRow(row));
            }
        });
        return rows;
    }

    private static ReturnRow returnRow(TableRow row) {
        return new ReturnRow(
                row.text("return_table"),
                new Return(new CollectionYear(row.integer("collection_year")), row.optionalDay("extract_date")),
                new SourceRow(row.text("submission_id"), row.text("source_file"), row.integer("source_row")),
                row.texts("cells"));
    }

    private void write(AuthorityResult result) throws IOException {
        try {
            AuthorityCount count = tools.mart().begin(work.laCode());
            for (Map.Entry<String, Stream<@Nullable Object[]>> table :
                    AuthorityTables.of(result, findings(result)).entrySet()) {
                write(table.getKey(), table.getValue().iterator(), count.taking(table.getKey()));
            }
            write(
                    IndicatorMart.TABLE,
                    count.rows(returns(result), update.population()).iterator(),
                    row -> {});
            if (result.care().isPresent()) {
                ForecastMart forecast =
                        new ForecastMart(work.laCode(), result.care().get(), update.others());
                for (Map.Entry<String, List<@Nullable Object[]>> table :
                        forecast.rows().entrySet()) {
                    write(table.getKey(), table.getValue().iterator(), row -> {});
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            discard(e);
            throw e;
        }
    }

    private List<@Nullable Object[]> findings(AuthorityResult result) {
        Set<String> current = result.submissions().stream()
                .filter(KnownSubmission::isCurrent)
                .map(KnownSubmission::id)
                .collect(Collectors.toSet());
        return FindingHistory.continued(
                result.findings(), tools.reading().rows(FindingHistory.TABLE, update.findings()), current, work.now());
    }

    private static List<ReportedReturn> returns(AuthorityResult result) {
        return result.submissions().stream()
                .filter(KnownSubmission::isCurrent)
                .map(KnownSubmission::reported)
                .toList();
    }

    private void write(String table, Iterator<@Nullable Object[]> rows, Consumer<@Nullable Object[]> counting)
            throws IOException {
        if (!rows.hasNext()) {
            return;
        }
        try (TableFile file = TableFile.begin(tools.root(), Table.named(table), work.laCode(), tools.configuration())) {
            while (rows.hasNext()) {
                @Nullable Object[] row = rows.next();
                file.add(row);
                counting.accept(row);
            }
            written.add(file.finish());
        }
    }

    /** Deletes what was written, as nothing will come of it. */
    private void discard(Throwable failure) {
        for (DataFile file : written) {
            Path path = new Path(tools.root() + "/" + file.table() + "/" + file.path());
            try {
                path.getFileSystem(tools.configuration()).delete(path, false);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
