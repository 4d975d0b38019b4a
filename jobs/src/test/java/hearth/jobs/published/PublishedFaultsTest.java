package hearth.jobs.published;

import static hearth.jobs.published.PublishedFolder.HEADER;
import static hearth.jobs.published.PublishedFolder.council;
import static hearth.jobs.published.PublishedFolder.england;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault in a published file leaves its figures as they are, or is reported: no other figure comes in silence. */
class PublishedFaultsTest {
    private static final int SEEDS = 40;
    private static final List<String> ROWS = rows();

    @TempDir
    private Path path;

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int year = 2023; year <= 2025; year++) {
            String period = String.valueOf(year);
            rows.add(england(period, "Reporting year", "12183016,8177" + year % 10 + ",67"));
            rows.add(council(period, "Reporting year", "892,Nottingham,E06000018", "68613,63" + year % 10 + ",93"));
            rows.add(council(period, "Reporting year", "370,Barnsley,E08000016", "50000,31" + year % 10 + ",62"));
        }
        return rows;
    }

    @Test
    void whatWasMadeToDoHarmIsALineAndTheOthersAreImported() throws Exception {
        PublishedFolder folder = new PublishedFolder(path).file("a 10:30.csv", HEADER + String.join("", ROWS));
        try (RandomAccessFile sparse =
                new RandomAccessFile(path.resolve("sparse.csv").toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        folder.file("bomb.csv.gz", packed.toByteArray());
        folder.file(
                "far.xlsx",
                new WorkbookFile()
                        .sheet(
                                "Sheet1",
                                List.of(List.of(new WorkbookFile.Raw("<c r=\"ZZZZZZ2000000000\"><v>1</v></c>"))))
                        .bytes());
        folder.file("no.parquet", "PAR1");
        folder.file("commas.csv", ",".repeat(25_000_000));
        new ProcessBuilder("mkfifo", path.resolve("pipe.csv").toString())
                .start()
                .waitFor();
        Files.createSymbolicLink(path.resolve("zero.csv"), Path.of("/dev/zero"));
        Files.createSymbolicLink(path.resolve("loop"), Path.of("."));

        List<FileReport> reports = folder.read().reports();

        assertThat(reports)
                .filteredOn(report -> report.use() == FileReport.Use.REJECTED)
                .extracting(FileReport::file)
                .containsExactlyInAnyOrder(
                        "sparse.csv", "bomb.csv.gz", "far.xlsx", "no.parquet", "commas.csv", "pipe.csv", "zero.csv");
        assertThat(reports)
                .filteredOn(report -> report.use() == FileReport.Use.USED)
                .extracting(FileReport::file)
                .containsExactly("a 10:30.csv");
        assertThat(reports).extracting(FileReport::file).contains("loop");
    }

    /** Kinds of faults: what software and hands do to a file. */
    private enum Fault {
        /** Excel's ways of saving. */
        SEMICOLONS {
            @Override
            byte[] in(List<String> lines, Random random) {
                return text(lines).replace(',', ';').getBytes(StandardCharsets.UTF_8);
            }
        },
        UTF_16 {
            @Override
            byte[] in(List<String> lines, Random random) {
                return ("\uFEFF" + text(lines).replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE);
            }
        },
        WINDOWS_1252 {
            @Override
            byte[] in(List<String> lines, Random random) {
                return text(lines).replace("Nottingham", "Nottingham ’s").getBytes(Charset.forName("windows-1252"));
            }
        },
        EMPTY_COLUMNS {
            @Override
            byte[] in(List<String> lines, Random random) {
                String end = ",".repeat(1 + random.nextInt(3)) + "\n";
                lines.replaceAll(line -> line.replace("\n", end));
                return bytes(lines);
            }
        },
        PERIOD {
            @Override
            byte[] in(List<String> lines, Random random) {
                List<String> periods = List.of("202520", "202412", "20245", "2099", "2024-25", "", "Q2 2024", "202425");
                return withCell(lines, random, 0, periods);
            }
        },
        IDENTIFIER {
            @Override
            byte[] in(List<String> lines, Random random) {
                return withCell(
                        lines, random, 1, List.of("Financial year Q2", "Calendar year", "September", "Week 3", ""));
            }
        },
        LEVEL {
            @Override
            byte[] in(List<String> lines, Random random) {
                return withCell(lines, random, 2, List.of("LA", "Ward", "Regional", "", "LOCAL AUTHORITY"));
            }
        },
        CODE {
            @Override
            byte[] in(List<String> lines, Random random) {
                return withCell(lines, random, 7, List.of("373", "x", "", "892.0", "370.0", "89", "999"));
            }
        },
        ONS_CODE {
            @Override
            byte[] in(List<String> lines, Random random) {
                return withCell(lines, random, 9, List.of("E08000019", "", "x", "E0800001", "e08000016"));
            }
        },
        LABEL {
            @Override
            byte[] in(List<String> lines, Random random) {
                return withCell(lines, random, 10, List.of("", "Another group", "Children looked after"));
            }
        },
        FIGURE {
            @Override
            byte[] in(List<String> lines, Random random) {
                return withCell(
                        lines, random, 12, List.of("", "n/a", "1 234", "\"1,234\"", "12,5", "-", "*", "#N/A", "NULL"));
            }
        },
        CUT_ROW {
            @Override
            byte[] in(List<String> lines, Random random) {
                int at = 1 + random.nextInt(lines.size() - 1);
                String line = lines.get(at);
                lines.set(at, line.substring(0, line.lastIndexOf(',')) + "\n");
                return bytes(lines);
            }
        },
        COMMA_IN_NAME {
            @Override
            byte[] in(List<String> lines, Random random) {
                return withCell(lines, random, 8, List.of("Nottingham, City of", "a,b,c"));
            }
        },
        OPEN_QUOTE {
            @Override
            byte[] in(List<String> lines, Random random) {
                int at = random.nextInt(lines.size());
                List<String> row = cells(lines.get(at));
                int column = random.nextInt(row.size());
                row.set(column, '"' + row.get(column));
                lines.set(at, String.join(",", row) + "\n");
                return bytes(lines);
            }
        },
        REPEATED_ROW {
            @Override
            byte[] in(List<String> lines, Random random) {
                lines.add(lines.get(1 + random.nextInt(lines.size() - 1)));
                return bytes(lines);
            }
        },
        CONTRADICTING_ROW {
            @Override
            byte[] in(List<String> lines, Random random) {
                lines.add(lines.get(1 + random.nextInt(lines.size() - 1)).replaceFirst(",\\d+\n$", ",50\n"));
                return bytes(lines);
            }
        },
        SWAPPED_COLUMNS {
            @Override
            byte[] in(List<String> lines, Random random) {
                int first = random.nextInt(14);
                int second = random.nextInt(14);
                lines.replaceAll(line -> {
                    List<String> cells = cells(line);
                    Collections.swap(cells, first, second);
                    return String.join(",", cells) + "\n";
                });
                return bytes(lines);
            }
        },
        COLUMN_TWICE {
            @Override
            byte[] in(List<String> lines, Random random) {
                int column = random.nextInt(14);
                lines.replaceAll(line -> {
                    List<String> cells = cells(line);
                    cells.add(cells.get(column));
                    return String.join(",", cells) + "\n";
                });
                return bytes(lines);
            }
        },
        TITLE {
            @Override
            byte[] in(List<String> lines, Random random) {
                lines.add(
                        0,
                        List.of("Looked after,,\n", "sep=,\n", "\"Table 1\"\n").get(random.nextInt(3)));
                return bytes(lines);
            }
        },
        NO_HEADER {
            @Override
            byte[] in(List<String> lines, Random random) {
                lines.remove(0);
                return bytes(lines);
            }
        },
        FOOTNOTE {
            @Override
            byte[] in(List<String> lines, Random random) {
                lines.add("Source: DfE" + ",".repeat(random.nextInt(14)) + "\n");
                return bytes(lines);
            }
        };

        /** The file's bytes with the fault, which the seed chooses among those of its kind. */
        abstract byte[] in(List<String> lines, Random random);

        private static String text(List<String> lines) {
            return String.join("", lines);
        }

        private static byte[] bytes(List<String> lines) {
            return text(lines).getBytes(StandardCharsets.UTF_8);
        }

        private static List<String> cells(String line) {
            return new ArrayList<>(List.of(line.strip().split(",", -1)));
        }

        private static byte[] withCell(List<String> lines, Random random, int column, List<String> cells) {
            int at = 1 + random.nextInt(lines.size() - 1);
            List<String> row = cells(lines.get(at));
            row.set(column, cells.get(random.nextInt(cells.size())));
            lines.set(at, String.join(",", row) + "\n");
            return bytes(lines);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noFaultChangesAFigureInSilence(Fault fault) throws IOException {
        Set<String> right = figures(read(String.join("", lines()).getBytes(StandardCharsets.UTF_8)));
        for (int seed = 0; seed < SEEDS; seed++) {
            byte[] faulty = fault.in(lines(), new Random(seed));
            PublishedImport read = read(faulty);
            FileReport report = read.reports().get(0);
            Set<String> found = figures(read);
            String described = fault + ", seed " + seed + ": " + report;

            assertThat(right).as(described).containsAll(found);
            if (!found.equals(right)) {
                assertThat(report.isRejected() || report.found().contains("skipped") || isOfAnotherLabel(fault))
                        .as(described)
                        .isTrue();
            }
        }
    }

    /** A row with a label that no indicator asks for is kept as it is, and gives no figure. */
    private static boolean isOfAnotherLabel(Fault fault) {
        return fault == Fault.LABEL;
    }

    @Test
    void theFileWithoutAFaultGivesAllFigures() throws IOException {
        assertThat(figures(read(String.join("", lines()).getBytes(StandardCharsets.UTF_8))))
                .hasSize(2 * ROWS.size())
                .contains("children_looked_after E06000018 2024-03-31 634.0");
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.addAll(ROWS);
        return lines;
    }

    private PublishedImport read(byte[] content) throws IOException {
        Files.write(path.resolve("numbers.csv"), content);
        return new PublishedFolder(path).read();
    }

    private static Set<String> figures(PublishedImport read) {
        return read.figures().stream()
                .map(figure ->
                        figure.indicator() + " " + figure.areaCode() + " " + figure.periodEnd() + " " + figure.value())
                .collect(Collectors.toSet());
    }
}
