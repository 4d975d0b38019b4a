package hearth.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.LandingFolder;
import hearth.jobs.LoadFolder;
import hearth.jobs.Spark;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases;
import hearth.jobs.progress.Outcome;
import hearth.warehouse.file.UserError;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A return that is sent twice. The first time child 1's episode has a reason for its end but no end, and child 2's an
 * unknown legal status; the second time child 1's is mended, child 2's is not, and there is a third child.
 */
@ExtendWith(Spark.class)
class ReportsTest {
    @TempDir
    private static Path folder;

    private static Lake lake = new Lake(Spark.session(), "");

    @BeforeAll
    static void loadTwice() throws Exception {
        LoadFolder loaded = new LoadFolder(folder);
        LandingFolder landing = loaded.landing("901");
        landing.file("2024/header.csv", LandingFolder.HEADER + "1,2,01/02/2010,WBRI,UN1,,\n2,1,01/06/2015,WBRI,UN1,,\n")
                .file(
                        "2024/episodes.csv",
                        LandingFolder.EPISODES
                                + "1,01/05/2023,S,C2,N1,U1,PR1,,E4A,,,,\n2,01/06/2023,S,C9,N1,U4,PR1,,,,,,\n");
        assertThat(loaded.load()).isEqualTo(Outcome.DONE);
        landing.file(
                        "2024/header.csv",
                        LandingFolder.HEADER
                                + "1,2,01/02/2010,WBRI,UN1,,\n2,1,01/06/2015,WBRI,UN1,,\n3,1,01/06/2016,WBRI,UN1,,\n")
                .file(
                        "2024/episodes.csv",
                        LandingFolder.EPISODES
                                + "1,01/05/2023,S,C2,N1,U1,PR1,01/08/2023,E4A,,,,\n"
                                + "2,01/06/2023,S,C9,N1,U4,PR1,,,,,,\n3,01/07/2023,S,C2,N1,K2,PR1,,,,,,\n");
        assertThat(loaded.load()).isEqualTo(Outcome.DONE);
        lake = loaded.lake();
    }

    @Test
    void everySubmissionIsListedAndTheNewestOfAYearCounts() {
        assertThat(SubmissionList.of(lake, Optional.of("901")).rows())
                .extracting(
                        row -> row.get(1) + " " + row.get(4) + "=" + row.get(5) + "+" + row.get(6) + " " + row.get(7))
                .containsExactly("2023/24 4=3+1 superseded", "2023/24 6=5+1 current");
    }

    @Test
    void theReportCountsEachFilesRows() {
        assertThat(printed(out -> new QualityReport(lake, "901").print(out, Optional.empty())))
                .containsPattern("2024/episodes.csv +episodes +3 +2 +1")
                .containsPattern("2024/header.csv +header +3 +3 +0");
    }

    @Test
    void theReportNamesTheRuleItsGravityAndWhatItCanChange() {
        assertThat(printed(out -> new QualityReport(lake, "901").print(out, Optional.of(2024))))
                .containsPattern("144 +blocks use +1 +1 .*The legal status is missing.* LS .*children_looked_after");
    }

    @Test
    void whatWasMendedIsCountedAsFixed() {
        String fixed = printed(out -> new QualityReport(lake, "901").print(out, Optional.empty()))
                .split("Fixed since an earlier submission")[1];

        assertThat(fixed.split("\n\n")[0]).containsPattern("148 +1 ").doesNotContainPattern("144 +1 ");
        assertThat(fixed).containsPattern("144 +2024: 1, 2024: 1");
    }

    @Test
    void noLineForTheAuthorityTellsWhoAChildIs() {
        Listing rows = new QualityReport(lake, "901").rows();

        assertThat(rows.columns())
                .containsExactly(
                        "kind",
                        "collection year",
                        "rule",
                        "meaning",
                        "severity",
                        "table",
                        "file",
                        "row",
                        "columns",
                        "indicators",
                        "detail",
                        "first seen",
                        "fixed since");
        assertThat(rows.csv()).doesNotContain("01/02/2010").doesNotContain("C9");
        assertThat(rows.rows())
                .anySatisfy(row -> assertThat(row.subList(0, 8))
                        .containsAll(List.of("set aside", "unknown-code", "2024/episodes.csv", "3")));
    }

    @Test
    void theDifferenceOfTwoReleasesGoesFromRowsToFigures() {
        Releases releases = new Releases(lake);

        assertThat(printed(out -> new ReleaseDiff(lake, "901", releases.find(1), releases.find(2)).print(out)))
                .containsPattern("2024 +episodes +1 +0 +1 +1")
                .containsPattern("2024 +header +1 +0 +0 +2")
                .containsPattern("2024 +episodes +DEC +1")
                .containsPattern("reason-without-end +REC +0 +1")
                .containsPattern("\\b148 .* 0 +1\n")
                .containsPattern("ceased_looked_after +year +2024-03-31 +0 +1 +0 of - +1 of - +the return for the year")
                .containsPattern("started_looked_after +year +2024-03-31 +1 +2 ");
    }

    @Test
    void anAuthorityThatHasSentNothingHasNoReport() {
        assertThatThrownBy(() -> new QualityReport(lake, "902"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no submission of authority '902'");
    }

    private static String printed(Consumer<PrintWriter> report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        report.accept(out);
        out.flush();
        return text.toString();
    }
}
