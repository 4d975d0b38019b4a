package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.lake.WarehouseLock;
import hearth.warehouse.command.CommandLines;
import hearth.warehouse.file.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@ExtendWith(Spark.class)
class MainTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            demo        | Generate a small synthetic England of fictional councils                | --folder=<folder>
            load        | Load the authorities' SSDA903 returns from <landing>        | --warehouse=<folder> --keys=<folder> --postcodes=<csv> --providers=<csv|xlsx> --year-names=<yearNames> --rebuild --made-up
            published   | Import DfE's and ONS's published files and neighbour lists   | --warehouse=<folder> --made-up
            local       | Import figures from councils' own systems                      | --warehouse=<folder> template
            release     | Show the releases, and roll back.                   | list show rollback
            rules       | List the validation rules                                    | <rule>
            indicators  | List the indicators: code, id, title, unit, cohort, sources. | check
            strategies  | List the councils' own strategies                            | <council>
            """)
    void everyCommandExplainsItselfAndItsOptions(String command, String description, String options) {
        assertThat(run(command, "--help")).isZero();
        String help = out.toString().replaceAll("\\s+", " ");
        assertThat(help).startsWith("Usage: hearth " + command).contains(description, "-v, --verbose");
        assertThat(options.split(" ")).allSatisfy(option -> assertThat(help).contains(option));
    }

    @Test
    void theHelpListsTheCommandsAndTheExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("demo", "load", "published", "local", "release", "rules")
                .contains("indicators", "strategies", "Exit codes:")
                .containsPattern("0 +Done\\.")
                .containsPattern("1 +Failed")
                .containsPattern("2 +The command line was invalid")
                .containsPattern("3 +Done, except for files that were rejected")
                .containsPattern("5 +Another process is writing");
    }

    @Test
    void aFaultOfTheUsersEndsWithOneAndItsRemedy() {
        assertThat(run("strategies", "rutland")).isEqualTo(1);
        assertThat(err.toString()).startsWith("hearth: there is no strategy of 'rutland'; expected one of ");
    }

    @Test
    void aWrongUseEndsWithTwo() {
        assertThat(run("load")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required parameter: '<landing>'");
    }

    @Test
    void dataThatIsRejectedEndsWithThree() throws IOException {
        Path local = folder.resolve("local");
        Files.writeString(Files.createDirectories(local.resolve("999")).resolve("health.csv"), "indicator,period\n");

        assertThat(run("local", local.toString(), "--warehouse=" + folder.resolve("warehouse")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("REJECTED 999: 1 error");
    }

    @Test
    void aFolderOfOneCouncilsYearsIsNoLandingFolder() throws IOException {
        Path council = folder.resolve("301");
        Files.writeString(Files.createDirectories(council.resolve("2024")).resolve("header.csv"), "CHILD\n");

        assertThat(run("load", council.toString(), "--warehouse=" + folder.resolve("warehouse")))
                .isZero();
        assertThat(err.toString())
                .contains("2024: its folder is not named by an authority's three-digit code; not read")
                .contains("Nothing to load: " + council + " has no folder of an authority")
                .doesNotContain("already loaded");
    }

    @Test
    void aWarehouseThatSomeoneElseWritesEndsWithFive() throws IOException {
        WarehouseLock lock = WarehouseLock.take(folder.resolve("warehouse"), "hearth load landing");
        try (lock) {
            assertThat(run("published", folder.toString(), "--warehouse=" + folder.resolve("warehouse")))
                    .isEqualTo(5);
        }
        assertThat(err.toString()).contains("is being written by 'hearth load landing'", "What to do: wait until");
    }

    @Test
    void aWarehouseThatCannotBeLockedIsNotWritten() {
        assertThat(run("load", folder.toString(), "--warehouse=s3a://bucket/warehouse"))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith(
                        "hearth: --warehouse s3a://bucket/warehouse: Hearth can read this location but not write to it")
                .contains("What to do: write the warehouse to such a folder");
    }

    private int run(String... arguments) {
        CommandLine line = CommandLines.of(new Main(), Settings.of(Map.of(), ""));
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
