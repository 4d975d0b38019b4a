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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the commands quality, diff and submissions print of a return that was sent twice. */
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

    private String failure(String... arguments) {
        assertThat(run("warehouse", arguments)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        return err.toString();
    }

    private int run(String warehouse, String... arguments) {
        CommandLine command = CommandLines.of(new Main(), Settings.of(Map.of(), ""))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--warehouse", folder.resolve(warehouse).toString()));
        return command.execute(all.toArray(String[]::new));
    }

    /** The part of a report below a heading. */
    private static String below(String heading, String report) {
        assertThat(report).contains("\n" + heading + "\n");
        return report.split(Pattern.quote("\n" + heading + "\n"))[1].split("\n\n")[0];
    }

    @Test
    void everySubmissionOfAnAuthorityIsListedAndTheNewestOfAYearCounts() {
        assertThat(report("submissions", "901")).isEqualTo("""
                authority  return          received          files  rows in  accepted  rejected  state       submission  held back because
                901        2023/24 return  2024-05-01 08:00      2        4         3         1  superseded  s1
                901        2023/24 return  2024-06-01 08:00      2        6         5         1  current     s2
                901        2024/25 return  2024-06-01 08:00      1        4         4         0  held back   s3          it has no episodes
                """);
    }

    @Test
    void withoutACodeTheSubmissionsOfAllAuthoritiesAreListedInFull() {
        assertThat(report("submissions"))
                .containsPattern("881 .* 9 +9 +0 +current +881-1\n")
                .containsPattern("901 .* 6 +5 +1 +current +s2\n")
                .containsPattern("902 .* 9 +9 +0 +current +902-1\n");
    }

    @Test
    void aReturnThatIsHeldBackIsNamedAboveTheReportOfTheOneThatCounts() {
        assertThat(report("quality", "901")).startsWith("""
                        Authority 901, 2023/24 return, received 2024-06-01 08:00
                        The 2024/25 return received on 1 June 2024 is held back and gives no figures: it has no episodes.
                        """);
    }

    @Test
    void aReturnThatIsHeldBackHasAReportOfItsOwn() {
        assertThat(report("quality", "901", "--year", "2025")).startsWith("Authority 901, 2024/25 return, received");
    }

    @Test
    void theReportCountsEachFilesRows() {
        assertThat(below("Files: rows in = accepted + rejected", report("quality", "901")))
                .isEqualTo("""
                        file               table     rows in  accepted  rejected
                        2024/episodes.csv  episodes        3         2         1
                        2024/header.csv    header          3         3         0""");
    }

    @Test
    void aSubmissionThatWasLoadedBeforeFilesWereCountedSaysHowToCountThem() {
        assertThat(below("Files: rows in = accepted + rejected", report("quality", "902")))
                .contains("--rebuild adds it");
    }

    @Test
    void theReportNamesTheFailedRuleItsSeverityAndWhatItCanChange() {
        String report = report("quality", "901", "--year", "2024");

        assertThat(report).startsWith("Authority 901, 2023/24 return, received 2024-06-01 08:00\n");
        assertThat(below("Failed rules, most severe first", report))
                .containsPattern("144 +blocks use +1 +1 +2024-05-01 08:00 +The legal status is missing. +LS"
                        + " +children_looked_after")
                .contains("A table that a year-end return always has is missing. oc2: no rows; 9 the year before.")
                .contains("A table that a year-end return always has is missing. reviews: no rows; 9 the year before.")
                .doesNotContain("148");
        assertThat(below("Rejected rows", report)).containsPattern("unknown-code +2024/episodes.csv +LS +1 +a code of");
        assertThat(below("Repairs", report)).isEqualTo("none");
    }

    @Test
    void whatAnEarlierSubmissionFailedIsCorrectedSinceTheNextOne() {
        String report = report("quality", "901");

        assertThat(below("Corrected since an earlier submission of this return", report))
                .containsPattern("148 +1 +2024-06-01 08:00 ")
                .doesNotContain("144");
        assertThat(below("Rows that fail each rule, submission by submission", report))
                .containsPattern("144 +2023/24: 1, 2023/24: 1")
                .containsPattern("148 +2023/24: 1\n")
                .containsPattern("H02 +2023/24: 2$");
    }

    @Test
    void noLineForTheAuthorityIdentifiesAChildOrRunsInASpreadsheet() {
        assertThat(report("quality", "901", "--csv").replace("\r", "")).isEqualTo("""
                kind,collection_year,rule,meaning,severity,table,file,row,columns,indicators,detail,first_seen,fixed_since
                finding,2024,144,The legal status is missing.,blocks_use,episodes,'=2024/episodes.csv,3,LS,children_looked_after,,2024-05-01 08:00,
                finding,2024,144,The legal status is missing.,blocks_use,episodes,'=2024/episodes.csv,4,LS,children_looked_after,,2024-05-01 08:00,
                finding,2024,148,The reason for the end is given without the end.,affects_indicator,episodes,'=2024/episodes.csv,2,"DEC, REC",children_looked_after,,2024-05-01 08:00,2024-06-01 08:00
                finding,2024,H02,A table that a year-end return always has is missing.,blocks_use,oc2,,0,,,no rows; 9 the year before,2024-06-01 08:00,
                finding,2024,H02,A table that a year-end return always has is missing.,blocks_use,reviews,,0,,,no rows; 9 the year before,2024-06-01 08:00,
                rejected row,2024,unknown-code,Expected a code of the code set legal_status.,blocks_use,episodes,2024/episodes.csv,3,LS,,look the code up in the guide to the return and correct LS,2024-06-01 08:00,
                """);
    }

    @Test
    void theDifferenceOfTwoReleasesGoesFromReturnsToFigures() {
        String report = report("diff", "901");

        assertThat(report)
                .startsWith(
                        "Authority 901, from release 1 (2026-11-21 09:30, test) to release 2 (2026-11-21 09:30, test)");
        assertThat(below("Returns", report)).containsPattern("2023/24 +s1 +s2 +4 +6");
        assertThat(below("Rows of the changed returns", report))
                .containsPattern("2023/24 +episodes +2 +3 +1 +1")
                .containsPattern("2023/24 +header +2 +3 +0 +0");
        assertThat(below("Rejected rows", report)).isEqualTo("no change");
        assertThat(below("Repairs", report)).containsPattern("reason-without-end +REC +1 +0");
        assertThat(below("Rows that fail a rule", report))
                .containsPattern("148 .* 0 +1\n")
                .containsPattern("H02 .* 2 +0$")
                .doesNotContain("144");
        assertThat(below("Yearly figures that changed", report))
                .containsPattern(
                        "ceased_looked_after +2024-03-31 +1 +- of - +1 of - +the period was not covered before")
                .containsPattern(
                        "started_looked_after +2024-03-31 +1 +2 +1 of - +2 of - +the return for 2023/24 changed");
        assertThat(below("Monthly, quarterly and breakdown figures that changed", report))
                .containsPattern("started_looked_after +1 +2024-03-31 +2024-03-31 +month by all");
    }

    @Test
    void theReleasesCanBeNamedTheOtherWayRound() {
        String report = report("diff", "901", "--from", "2", "--to", "1");

        assertThat(below("Returns", report)).containsPattern("2023/24 +s2 +s1 +6 +4");
        assertThat(below("Rows that fail a rule", report)).containsPattern("148 .* 1 +0\n");
        assertThat(below("Yearly figures that changed", report)).contains("the period is no longer covered");
    }

    @Test
    void aReleaseDiffersInNothingFromItself() {
        assertThat(report("diff", "901", "--from", "2").split("no change", -1)).hasSize(8);
    }

    @Test
    void aReleaseThatIsNotThereIsNamedWithThoseThatAre() {
        assertThat(failure("diff", "901", "--to", "7")).contains("no release 7").contains("from 1 to 2");
        assertThat(failure("diff", "901", "--to", "1")).contains("no release comes before release 1");
    }

    @Test
    void anAuthorityWithoutSubmissionsHasNoReportAndSeesTheNearestCodes() {
        for (String command : List.of("quality", "diff", "submissions")) {
            assertThat(failure(command, "903"))
                    .as(command)
                    .contains("the warehouse has no submission from authority 903")
                    .contains("the nearest are 902, 901, 881")
                    .contains("./hearth submissions lists all of them");
        }
        assertThat(failure("quality", "903", "--csv")).contains("no submission from authority 903");
    }

    @Test
    void aYearWithoutAReturnIsRefused() {
        assertThat(failure("quality", "901", "--year", "2020"))
                .contains("authority 901 has sent no return for 2019/20")
                .contains("./hearth submissions 901");
    }

    @Test
    void aNameIsNoCode() {
        assertThat(failure("quality", "Ashby")).contains("<la_code>: 'Ashby' is not the code of an authority");
    }

    @Test
    void withoutAReleaseThereIsNothingToReport() {
        for (String command : List.of("quality", "diff", "submissions")) {
            assertThat(run("none", command, "901")).isEqualTo(1);
        }
        assertThat(err.toString().split("There is no warehouse at", -1)).hasSize(4);
    }
}
