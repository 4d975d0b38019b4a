package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.command.CommandLines;
import hearth.warehouse.file.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SufficiencyCommandTest {
    private static final String HEADER = "CHILD,DECOM,RNE,PLACE,DEC,REC,DOB\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachModelIsScoredAtEachTimeAhead() throws IOException {
        Files.writeString(
                folder.resolve("ashby.csv"),
                HEADER
                        + "a,2015-04-02,S,U4,,,2014-01-01\n"
                        + "b,2016-04-02,S,K2,2018-01-01,E4A,2004-01-01\n"
                        + "c,2017-04-02,S,U1,2018-09-01,E4A,2012-01-01\n");
        assertThat(run("--origins", "2018-03-31", "--format", "csv")).isZero();
        assertThat(out.toString().lines())
                .hasSize(10)
                .contains("persistence,6,1,100.0,100.0,100.0,100.0,,,,,,,")
                .anyMatch(line -> line.startsWith("hearth,12,1,"))
                .anyMatch(line -> line.startsWith("trend12,24,1,"));
    }

    @Test
    void aFileWithAnotherColumnIsRejectedWithWhatIsExpected() throws IOException {
        Files.writeString(folder.resolve("ashby.csv"), "CHILD,DECOM\na,2015-04-02\n");
        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("ashby.csv, row 1: expected the columns CHILD,DECOM,RNE,PLACE,DEC,REC,DOB");
    }

    @Test
    void aFolderWithoutFilesIsReported() {
        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("has no CSV file; expected one for each council");
    }

    /** The protocol is the one of the other models: their files hold the same figures for the two simple models. */
    @Test
    void simpleModelsGiveTheFiguresThatOthersMeasured() throws IOException {
        Path shared = Samples.folder("sufficiency");
        for (String name : List.of("syn07_250_0.csv", "syn12_150_0.csv")) {
            Files.copy(shared.resolve("synthetic").resolve(name), folder.resolve(name));
        }
        List<String> others;
        try (Stream<String> lines = Files.lines(shared.resolve("bt_synB.csv"))) {
            others = lines.filter(line -> line.startsWith("syn07") || line.startsWith("syn12"))
                    .filter(line -> line.contains(",persistence,") || line.contains(",trend12,"))
                    .map(line -> line.replace(",persistence,", ",p,").replace(",trend12,", ",t,"))
                    .toList();
        }
        Files.writeString(
                folder.resolve("bt_others.csv"),
                "data,T,h,model,age,cat,pred,actual,var\n" + String.join("\n", others) + "\n");
        assertThat(run("--format", "csv")).isZero();
        for (int months : List.of(6, 12, 24)) {
            assertThat(scores("persistence", months)).isEqualTo(scores("p", months));
            assertThat(scores("trend12", months)).isEqualTo(scores("t", months));
        }
    }

    private List<String> scores(String model, int months) {
        String start = model + "," + months + ",6,";
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 3];
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[0] = "sufficiency";
        arguments[1] = "backtest";
        arguments[2] = folder.toString();
        return CommandLines.of(new Main(), Settings.of(Map.of(), ""))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
