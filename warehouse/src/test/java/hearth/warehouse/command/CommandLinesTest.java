package hearth.warehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Settings;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

class CommandLinesTest {
    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Command(name = "program", subcommands = Work.class, mixinStandardHelpOptions = true)
    private static final class Program {
        private final Exception failure;

        Program(Exception failure) {
            this.failure = failure;
        }
    }

    @Command(name = "work")
    private static final class Work implements Callable<Integer> {
        @ParentCommand
        private Program program = new Program(new IOException());

        @Spec
        private CommandSpec command = CommandSpec.create();

        @Option(names = "--warehouse", defaultValue = "data/warehouse")
        private String warehouse = "";

        @Override
        public Integer call() throws Exception {
            command.commandLine().getOut().println(warehouse + " " + CommandLines.isVerbose(command));
            throw program.failure;
        }
    }

    @Test
    void anErrorThatTheUserCanCorrectIsReportedInItsOwnWords() {
        UserError fault = new UserError("has no column pcd", "postcodes.csv", "", "");

        assertThat(run(new IllegalStateException("a task failed", fault), "work", "-v"))
                .isEqualTo(1);
        assertThat(err).hasToString("hearth: postcodes.csv: has no column pcd" + System.lineSeparator());
    }

    @Test
    void aWrongUseIsTwoLinesWithTheNearestThatIsRight() {
        assertThat(run(new IOException(), "work", "--warehous", "x")).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(2)
                .first(InstanceOfAssertFactories.STRING)
                .startsWith("hearth: Unknown option")
                .endsWith("did you mean --warehouse?");
        assertThat(err.toString()).endsWith("./program work --help lists what it takes." + System.lineSeparator());
    }

    @Test
    void allErrorsOfFilesAreReported() {
        assertThat(run(new FileFaults(List.of("a.yaml: no unit", "b.yaml: no title")), "work"))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("hearth: 2 errors:").contains("a.yaml: no unit", "b.yaml: no title");
    }

    @Test
    void anyOtherFailureIsReportedWithItsKindAndOnDemandWithItsPlace() {
        assertThat(run(new IllegalArgumentException("bad"), "work")).isEqualTo(1);
        assertThat(err)
                .hasToString(
                        "hearth: java.lang.IllegalArgumentException: bad (-v shows where)" + System.lineSeparator());

        assertThat(run(new IllegalArgumentException("bad"), "work", "--verbose"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("\tat " + CommandLinesTest.class.getName());
    }

    @Test
    void whatTheSystemSaysTooBrieflyIsSaidInFull() {
        assertThat(run(new NoSuchFileException("data/x.csv"), "work")).isEqualTo(1);
        assertThat(run(new IOException("No space left on device"), "work")).isEqualTo(1);
        assertThat(err.toString()).contains("hearth: data/x.csv: does not exist", "hearth: the disk is full");
    }

    @Test
    void anOptionThatIsNotGivenComesFromTheSettingsAndElseFromItsDefault() {
        run(new IOException("end"), "work");
        environment.put("HEARTH_WAREHOUSE", "elsewhere");
        run(new IOException("end"), "work");
        run(new IOException("end"), "work", "--warehouse=there");

        assertThat(out.toString().lines()).containsExactly("data/warehouse false", "elsewhere false", "there false");
    }

    @Test
    void theHelpListsTheExitCodes() {
        assertThat(run(new IOException("end"), "--help")).isZero();
        assertThat(out.toString())
                .contains("Exit codes:", "  3   Done, except for files that were rejected; each is reported.")
                .contains("  5   Another process is writing to the warehouse.", "-v, --verbose");
    }

    @Test
    void whatIsNotUnderstoodIsAWrongUse() {
        assertThat(run(new IOException("end"), "wrok")).isEqualTo(2);
    }

    private int run(Exception failure, String... arguments) {
        CommandLine line = CommandLines.of(new Program(failure), Settings.of(environment, ""));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
