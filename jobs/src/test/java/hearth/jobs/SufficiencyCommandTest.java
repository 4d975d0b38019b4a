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
        copyShared("syn07_250_0.csv", "syn12_150_0.csv");
        assertThat(run("--format", "csv")).isZero();
        for (int months : List.of(6, 12, 24)) {
            assertThat(scores("persistence", months, 6)).isEqualTo(scores("p", months, 6));
            assertThat(scores("trend12", months, 6)).isEqualTo(scores("t", months, 6));
        }
    }

    /** On councils that nothing was tuned on. */
    @Test
    void hearthIsNearerByAgeAndTypeThanNoChangeAndThePeer() throws IOException {
        copyShared(
                "syn07_250_0.csv",
                "syn08_1400_1.csv",
                "syn09_800_3.csv",
                "syn10_300_2.csv",
                "syn11_500_0.csv",
                "syn12_150_0.csv");
        assertThat(run("--format", "csv")).isZero();
        for (int months : List.of(6, 12, 24)) {
            double better = Math.min(cellError("persistence", months), cellError("regional_ref24", months));
            assertThat(cellError("hearth", months)).isLessThanOrEqualTo(0.9 * better);
        }
    }

    private double cellError(String model, int months) {
        return Double.parseDouble(scores(model, months, 18).get(0).split(",", 2)[0]);
    }

    /** Copies councils, and others' forecasts of them with the simple models under names of their own. */
    private void copyShared(String... councils) throws IOException {
        Path shared = Samples.folder("sufficiency");
        for (String council : councils) {
            Files.copy(shared.resolve("synthetic").resolve(council), folder.resolve(council));
        }
        String others = Files.readString(shared.resolve("bt_synB.csv"));
        Files.writeString(
                folder.resolve("bt_others.csv"),
                others.replace(",persistence,", ",p,").replace(",trend12,", ",t,"));
    }

    private List<String> scores(String model, int months, int forecasts) {
        String start = model + "," + months + "," + forecasts + ",";
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
