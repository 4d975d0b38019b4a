package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.lake.Hadoop;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.local.LocalTemplate;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ExtendWith(Spark.class)
class LocalTest {
    private static final String HEADER = "indicator,period,breakdown,breakdown_value,numerator,denominator,value\n";

    @TempDir
    private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Lake lake = new Lake("", Hadoop.configuration());

    @BeforeEach
    void warehouse(SparkSession spark) {
        lake = new Lake(root.resolve("warehouse").toString(), Hadoop.configuration());
    }

    @Test
    void eachImportReplacesTheFiguresOfItsAuthoritiesAndOfNoOther() throws IOException {
        file("892/health.csv", "registered_with_gp,2024/25,,,475,500,\nregistered_with_dentist,2024/25,,,,,c\n");
        file("892/voice.csv", "complaints,2024/25,,,,,12\ncomplaints,,stage,Stage 1,,,\n");
        file("330/health.csv", "registered_with_gp,2024/25,,,90,100,\n");
        file("330/notes.docx", "no figures");

        assertThat(run()).isZero();
        assertThat(err.toString())
                .contains("330/notes.docx: not a CSV file; not read", "330: 1 figure of 1 indicator")
                .contains(
                        "892: 3 figures of 3 indicators, 1 row not filled in",
                        "Release 1: local figures of 2 authorities.");
        assertThat(figures())
                .containsExactly(
                        "[330,registered_with_gp,year,2025-03-31,all,all,health.csv,90.0,100.0,90.0,null]",
                        "[892,complaints,year,2025-03-31,all,all,voice.csv,12.0,null,12.0,null]",
                        "[892,registered_with_dentist,year,2025-03-31,all,all,health.csv,null,null,null,c]",
                        "[892,registered_with_gp,year,2025-03-31,all,all,health.csv,475.0,500.0,95.0,null]");

        Files.delete(root.resolve("local/892/voice.csv"));
        Files.delete(root.resolve("local/330/health.csv"));
        Files.delete(root.resolve("local/330/notes.docx"));
        Files.delete(root.resolve("local/330"));
        file("892/health.csv", "registered_with_gp,2024/25,,,480,500,\n");

        assertThat(run()).isZero();
        assertThat(figures())
                .containsExactly(
                        "[330,registered_with_gp,year,2025-03-31,all,all,health.csv,90.0,100.0,90.0,null]",
                        "[892,registered_with_gp,year,2025-03-31,all,all,health.csv,480.0,500.0,96.0,null]");
        assertThat(new Releases(lake).newest().orElseThrow().tableVersions()).containsEntry("mart_local", 1L);
    }

    @Test
    void anAuthorityWithAFaultIsRejectedAndTheOthersAreImported() throws IOException {
        file("892/health.csv", "registered_with_gp,2024/25,,,510,500,\ncomplaints,2024/25,,,,,12\n");
        file("330/health.csv", "registered_with_gp,2024/25,,,90,100,\n");
        file("999/health.csv", "registered_with_gp,2024/25,,,90,100,\n");

        assertThat(run()).isEqualTo(3);
        assertThat(figures()).hasSize(1).allMatch(row -> row.startsWith("[330,"));
        assertThat(err.toString())
                .contains("REJECTED 892: 1 error. Nothing imported; earlier figures kept.")
                .contains("health.csv, row 2, numerator: found '510'; expected at most the denominator, 500")
                .contains("REJECTED 999: 1 error", "expected a folder named by an authority's three-digit DfE code");
    }

    @Test
    void whatWasMadeToDoHarmHarmsOneCouncilAlone() throws Exception {
        file("330/health 10:30.csv", "registered_with_gp,2024/25,,,90,100,\n");
        Files.createSymbolicLink(root.resolve("local/330/loop"), Path.of("."));
        for (String code : List.of("892", "301", "302", "303", "304", "305")) {
            file(code + "/health.csv", "registered_with_gp,2024/25,,,475,500,\n");
        }
        try (RandomAccessFile large =
                new RandomAccessFile(root.resolve("local/892/big.csv").toFile(), "rw")) {
            large.setLength(3L << 30);
        }
        new ProcessBuilder("mkfifo", root.resolve("local/301/pipe.csv").toString())
                .start()
                .waitFor();
        Files.createSymbolicLink(root.resolve("local/302/zero.csv"), Path.of("/dev/zero"));
        Files.createSymbolicLink(root.resolve("local/303/others.csv"), root.resolve("local/330/health 10:30.csv"));
        file("304/rows.csv", "a\n".repeat(7_000_000));
        file("305/open.csv", "registered_with_dentist,2024/25,,,475,500,,\"");
        Files.createSymbolicLink(root.resolve("local/306"), Path.of("330"));

        assertThat(run()).isEqualTo(3);

        assertThat(figures()).singleElement().asString().startsWith("[330,");
        assertThat(err.toString())
                .contains("REJECTED 892: 1 error", "found 'more than 16 MB'")
                .contains("REJECTED 301: 1 error", "found 'what is not a file but a pipe, a socket or a device'")
                .contains(
                        "REJECTED 302: 1 error", "REJECTED 303: 1 error", "what is a link that leads out of the folder")
                .contains("REJECTED 304: 1 error", "REJECTED 305: 1 error", "a quote that is not closed")
                .contains("306: a link; not read", "330/loop: a link to a folder that is read where it is; not read");
    }

    @Test
    void ofManyErrorsTheFirstAreListedAndTheOthersCounted() throws IOException {
        file("892/health.csv", "registered_with_gp,2024,,,1,2,\n".repeat(70));

        assertThat(run()).isEqualTo(3);
        assertThat(err.toString()).contains("REJECTED 892: 70 errors", "row 51, period", "  and 20 more errors");
        assertThat(err.toString()).doesNotContain("row 52,");
        assertThat(lake.has("mart_local")).isFalse();
    }

    @Test
    void theTemplateHoldsARowForEachFigureWithWhatGoesWhere() {
        assertThat(new CommandLine(new LocalCommand())
                        .setOut(new PrintWriter(out, true))
                        .execute("template"))
                .isZero();
        assertThat(out.toString().lines())
                .hasSameSizeAs(LocalTemplate.rows(Catalogue.shipped()))
                .startsWith("indicator,period,breakdown,breakdown_value,numerator,denominator,value,note")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("registered_with_gp,,,,,,,")
                        .contains("numerator: Of those, the children registered with a general practitioner.")
                        .contains("Kept by the council's case system. By month, quarter, year; years end on 31 March."))
                .contains("complaints,,stage,Stage 2,,,,");
    }

    @Test
    void aFolderIsAskedFor() {
        assertThat(new CommandLine(new LocalCommand())
                        .setErr(new PrintWriter(err, true))
                        .execute())
                .isEqualTo(2);
        assertThat(err.toString()).contains("Missing required parameter: '<folder>'");
    }

    private int run() {
        return new CommandLine(new LocalCommand())
                .setErr(new PrintWriter(err, true))
                .execute(
                        root.resolve("local").toString(),
                        "--warehouse",
                        root.resolve("warehouse").toString());
    }

    private List<String> figures() {
        return Spark.table(lake, "mart_local")
                .drop("lower", "upper")
                .orderBy("la_code", "indicator")
                .collectAsList()
                .stream()
                .map(Row::toString)
                .toList();
    }

    private void file(String path, String rows) throws IOException {
        Path file = root.resolve("local").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEADER + rows);
    }
}
