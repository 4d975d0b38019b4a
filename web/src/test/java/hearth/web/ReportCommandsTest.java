package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command submissions prints of a return that was sent twice. */
class ReportCommandsTest {
    @TempDir
    static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void release() {
        ReturnSentTwice.write(new TestWarehouse(folder.resolve("warehouse")));
    }

    private String report(String... arguments) {
        assertThat(run("warehouse", arguments)).as(err.toString()).isZero();
        return out.toString();
    }

    private int run(String warehouse, String... arguments) {
        CommandLine command =
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--warehouse", folder.resolve(warehouse).toString()));
        return command.execute(all.toArray(String[]::new));
    }

    @Test
    void everySubmissionOfAnAuthorityIsListedAndTheNewestOfAYearCounts() {
        assertThat(report("submissions", "901")).isEqualTo("""
                authority  return          received          files  rows in  accepted  rejected  state       submission
                901        2023/24 return  2024-05-01 08:00      2        4         3         1  superseded  s1
                901        2023/24 return  2024-06-01 08:00      2        6         5         1  current     s2
                """);
    }

    @Test
    void withoutACodeTheSubmissionsOfAllAuthoritiesAreListedInFull() {
        assertThat(report("submissions"))
                .containsPattern("881 .* 9 +9 +0 +current +881-1\n")
                .containsPattern("901 .* 6 +5 +1 +current +s2\n")
                .containsPattern("902 .* 9 +9 +0 +current +902-1\n");
    }
}
