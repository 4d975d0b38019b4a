package hearth.jobs.published;

import hearth.jobs.extract.PackedFiles;
import hearth.warehouse.file.CsvText;
import hearth.warehouse.file.ReceivedBytes;
import hearth.warehouse.file.ReceivedFolder;
import hearth.warehouse.file.UserError;
import hearth.warehouse.published.Datasets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Finds the tables in a file as it was downloaded: CSV, packed or not, Parquet, the sheets of a workbook, or a zip file
 * of these.
 *
 * @param datasets tell the row with the column names from a title above it
 * @param tables takes each table
 * @param reports takes what there is to say of files without a table
 */
record TableFinder(Datasets datasets, Consumer<PublishedFile> tables, Consumer<FileReport> reports) {
    /** How far down the row with the column names is looked for. */
    private static final int TITLE_ROWS = 20;

    /** A row with fewer known column names may be a row of values, such as of a list of columns. */
    private static final int FEWEST_NAMES = 3;

    private static final int MEGABYTE = 20;

    /** Several times the largest file that DfE publishes, unpacked. */
    private static final int FILE_BYTES = 256 << MEGABYTE;

    private static final String PACKED_CSV = ".csv.gz";
    private static final Set<String> GUIDES = Set.of("data-guidance.txt", "metadata.txt");

    /** Looks into every file of a folder and the folders in it, and into what is packed in them. */
    void findIn(Path folder) throws IOException {
        for (ReceivedFolder.Entry entry : ReceivedFolder.list(folder)) {
            switch (entry.use()) {
                case READ -> find(entry.file(), entry.path());
                case PASS_OVER -> reports.accept(FileReport.ignored(entry.path(), entry.reason()));
                case REJECT -> reports.accept(FileReport.rejected(entry.path(), entry.reason()));
            }
        }
    }

    private void find(Path file, String name) {
        attempt(name, () -> {
            if (isOf(name, ".parquet")) {
                tables.accept(ParquetTable.read(file, name));
            } else {
                find(name, ReceivedBytes.of(file, FILE_BYTES).orElseThrow(TableFinder::tooLarge));
            }
        });
    }

    private static UserError tooLarge() {
        return new UserError(
                "is too large",
                "",
                "no more than %,d MB".formatted(FILE_BYTES >> MEGABYTE),
                "download it again, or take the table apart");
    }

    /** Something that reads a file. */
    @FunctionalInterface
    private interface Reading {
        void run() throws IOException;
    }

    private void attempt(String name, Reading reading) {
        try {
            reading.run();
        } catch (IOException | RuntimeException e) {
            reports.accept(FileReport.faulty(name, e));
        } catch (OutOfMemoryError | StackOverflowError e) {
            reports.accept(FileReport.rejected(name, "needs more memory than there is. Nothing imported"));
        }
    }

    private void find(String name, byte[] bytes) throws IOException {
        if (isOf(name, ".meta.csv") || GUIDES.contains(name.replaceFirst(".*/", ""))) {
            reports.accept(FileReport.ignored(name, "describes the data files it was downloaded with"));
        } else if (isOf(name, ".zip")) {
            PackedFiles.forEachFile(bytes, (entry, content) -> findPacked(name + "/" + entry, content));
        } else if (isOf(name, ".xlsx")) {
            sheets(name, bytes);
        } else if (isOf(name, ".csv") || isOf(name, PACKED_CSV)) {
            csv(name, isOf(name, PACKED_CSV) ? unpacked(bytes) : bytes);
        } else {
            reports.accept(FileReport.ignored(name, "not a CSV, Parquet, .xlsx or zip file"));
        }
    }

    private void findPacked(String name, byte[] bytes) {
        attempt(name, () -> {
            if (isOf(name, ".zip") || isOf(name, ".parquet")) {
                throw new UserError("cannot be read inside a zip file", "", "", "unpack the zip file");
            }
            find(name, bytes);
        });
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return ReceivedBytes.of(in, FILE_BYTES).orElseThrow(TableFinder::tooLarge);
        }
    }

    private void csv(String name, byte[] bytes) {
        List<CsvText.Row> rows = CsvText.rows(bytes)
                .orElseThrow(() -> new UserError("is not text", "", "a table as CSV", "download it again"));
        if (rows.isEmpty()) {
            throw new UserError("is empty", "", "a table with a row of column names", "download it again");
        }
        tables.accept(PublishedFile.headedBy(header(rows), name, rows));
    }

    /** A workbook may have sheets with notes beside its tables; these are only named where it has no table at all. */
    private void sheets(String name, byte[] bytes) throws IOException {
        List<PublishedFile> known = new ArrayList<>();
        for (PackedFiles.ShownSheet sheet : PackedFiles.sheets(bytes)) {
            if (!sheet.rows().isEmpty()) {
                PublishedFile table =
                        PublishedFile.headedBy(header(sheet.rows()), name + "#" + sheet.name(), sheet.rows());
                if (isKnown(table.columns()) || datasets.resemble(table.columnNames())) {
                    known.add(table);
                }
            }
        }
        known.forEach(table -> attempt(table.name(), () -> tables.accept(table)));
        if (known.isEmpty()) {
            reports.accept(FileReport.ignored(name, "none of its sheets is a table that Hearth uses"));
        }
    }

    /** The first row that is known as column names; else the one that has most of a dataset's columns, or the first. */
    private int header(List<CsvText.Row> rows) {
        List<List<String>> candidates = rows.stream()
                .limit(TITLE_ROWS)
                .map(row -> PublishedFile.withoutBlankEnd(row.cells()))
                .toList();
        return IntStream.range(0, candidates.size())
                .filter(i -> isKnown(candidates.get(i)))
                .findFirst()
                .orElseGet(() -> likest(candidates));
    }

    private int likest(List<List<String>> candidates) {
        int[] inCommon = candidates.stream()
                .mapToInt(names -> datasets.columnsInCommon(new HashSet<>(names)))
                .toArray();
        return IntStream.range(0, inCommon.length)
                .filter(i -> inCommon[i] >= FEWEST_NAMES)
                .boxed()
                .max(Comparator.<Integer>comparingInt(i -> inCommon[i]).thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    private boolean isKnown(List<String> columns) {
        return NeighbourFile.of(columns).isPresent() || datasets.haveLayout(Set.copyOf(columns));
    }

    private static boolean isOf(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
