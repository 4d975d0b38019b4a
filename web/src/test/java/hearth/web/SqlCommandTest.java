package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.command.CommandLines;
import hearth.warehouse.file.Settings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SqlCommandTest {
    @TempDir
    static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void release() {
        LittleEngland.write(new TestWarehouse(folder.resolve("warehouse"))).release();
    }

    private int run(String... arguments) {
        return runIn("warehouse", arguments);
    }

    private int runIn(String warehouse, String... arguments) {
        CommandLine command = CommandLines.of(new Main(), Settings.of(Map.of(), ""))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(
                List.of("sql", "--warehouse", folder.resolve(warehouse).toString()));
        all.addAll(List.of(arguments));
        return command.execute(all.toArray(String[]::new));
    }

    @Test
    void theSameRowsComeAsTableCsvAndJson() {
        String select = "SELECT area_name, value, symbol FROM benchmark WHERE source = 'published' AND period_end ="
                + " '2025-03-31' AND area_code <= 'E06000002' AND indicator = 'children_looked_after_rate' ORDER BY 1";
        assertThat(run(select)).isZero();
        assertThat(run(select, "--format", "csv")).isZero();
        assertThat(run(select, "--format", "json")).isZero();
        assertThat(out.toString().replace("\r", "")).isEqualTo("""
                        area_name  value  symbol
                        Ashby         26
                        Birch             c
                        area_name,value,symbol
                        Ashby,26,
                        Birch,,c
                        [{"area_name":"Ashby","value":26.0,"symbol":null},
                         {"area_name":"Birch","value":null,"symbol":"c"}]
                        """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsNoNumberIsSaidAndColumnsOfOneNameAreTwo() {
        String select = "SELECT 1 AS n, 'nan'::DOUBLE AS n, 'infinity'::DOUBLE AS n_2";
        assertThat(run(select)).isZero();
        assertThat(run(select, "--format", "csv")).isZero();
        assertThat(run(select, "--format", "json")).isZero();
        assertThat(out.toString().replace("\r", "")).isEqualTo("""
                        n  n_1       n_2
                        1  NaN  Infinity
                        n,n_1,n_2
                        1,NaN,Infinity
                        [{"n":1,"n_1":"NaN","n_2":"Infinity"}]
                        """);
    }

    @Test
    void whatWasKnownOnADayCanBeAsked() {
        assertThat(run(
                        "SELECT value FROM benchmark_as_of(DATE '2024-01-01') WHERE area_name = 'Cedarton'"
                                + " AND period_end = DATE '2023-03-31'",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(run(
                        "SELECT value FROM benchmark WHERE area_name = 'Cedarton' AND period_end = DATE '2023-03-31'",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.toString().replace("\r", "")).isEqualTo("value\n42\nvalue\n41\n");
    }

    @Test
    void ownCountsAreComparedWithPublishedFiguresAndALikelyReasonIsGiven() {
        assertThat(run(
                        "SELECT area_name, own_value, published_value, likely_reason FROM reconciliation ORDER BY 1",
                        "--own",
                        "all",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.toString().replace("\r", "")).isEqualTo("""
                        area_name,own_value,published_value,likely_reason
                        Elm & Oak,20,20,rounding
                        "Fernby, City of",25,26,correction
                        Gorse,30,35,definition
                        """);
    }

    @Test
    void aCouncilsOwnTargetCanBeComparedWithItsFigures() {
        assertThat(run(
                        "SELECT indicator, role, printed, figure.value, direction FROM fact_strategy_figure AS figure"
                                + " JOIN dim_strategy_measure USING (la_code, measure) ORDER BY role",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.toString().replace("\r", "")).isEqualTo("""
                        indicator,role,printed,value,direction
                        three_or_more_placements,reported,<5%,,
                        three_or_more_placements,target,9%,9,at_most
                        """);
    }

    @Test
    void anAnswerWithoutRowsIsStillAnAnswer() {
        assertThat(run("SELECT 1 AS one WHERE false", "--format", "json")).isZero();
        assertThat(out.toString().strip()).isEqualTo("[]");
    }

    @Test
    void whatIsWrongIsSaidOnTheErrorStreamWithLineAndColumn() {
        assertThat(run("SELECT 1,\n  valu FROM benchmark")).isEqualTo(1);
        assertThat(err.toString()).startsWith("Line 2, column 3: ").contains("valu");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aWrongUseEndsInAnotherCodeThanAFailure() {
        assertThat(run("SELECT 1", "--format", "xml")).isEqualTo(2);
        assertThat(run("SELECT 1", "--own", "Nottingham")).isEqualTo(2);
        assertThat(run("DROP TABLE benchmark")).isEqualTo(1);
        assertThat(err.toString())
                .contains("'Nottingham' is not the code of an authority")
                .contains("Only a SELECT");
    }

    @Test
    void anAnswerEndsAtItsLimitAndSaysSo() {
        assertThat(run("SELECT range AS n FROM range(1000000000)", "--limit", "2", "--format", "csv"))
                .isZero();
        assertThat(out.toString()).isEqualTo("n\r\n0\r\n1\r\n");
        assertThat(err.toString()).startsWith("The first 2 rows; there are more.");
    }

    @Test
    void allRowsAreNotCalledTheFirst() {
        assertThat(run("SELECT range AS n FROM range(2)", "--limit", "2")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anAnswerThatTakesTooLongIsStopped() {
        String endless = "SELECT count(*) FROM range(10000000000000) WHERE range % 7 = 3";
        assertThat(run(endless, "--seconds", "1")).isEqualTo(1);
        assertThat(err.toString()).contains("took longer than 1 s and was stopped");
    }

    @Test
    void bytesAreWrittenAsInSql() {
        assertThat(run("SELECT '\\xAA\\x01'::BLOB AS some, ''::BLOB AS none", "--format", "csv"))
                .isZero();
        assertThat(out.toString()).contains("\\xAA\\x01,");
    }

    @Test
    void withoutAReleaseThereIsNothingToAsk() {
        assertThat(runIn("none", "SELECT 1")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no warehouse at");
    }
}
