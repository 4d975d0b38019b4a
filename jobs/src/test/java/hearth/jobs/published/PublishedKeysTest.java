package hearth.jobs.published;

import static hearth.jobs.published.PublishedFolder.HEADER;
import static hearth.jobs.published.PublishedFolder.LOOKED_AFTER;
import static hearth.jobs.published.PublishedFolder.council;
import static hearth.jobs.published.PublishedFolder.england;
import static hearth.jobs.published.PublishedFolder.nottingham;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of a published file is about: its period, its area, and that no other row is about the same. */
class PublishedKeysTest {
    private static final String YEAR = "Reporting year";

    @TempDir
    private Path path;

    @ParameterizedTest
    @ValueSource(strings = {"202524", "202412", "2029", "225"})
    void aPeriodThatCannotBeRightRejectsTheFileWithRowAndColumn(String period) throws IOException {
        FileReport report =
                report(england("2025", YEAR, "12183016,81770,67") + nottingham(period, YEAR, "68613,639,93"));

        assertThat(report.isRejected()).isTrue();
        assertThat(report.found()).contains("row 3, column time_period: found '" + period + "'; expected");
    }

    @Test
    void aQuarterBeforeItsYearIsSkippedAndSaid() throws IOException {
        PublishedImport read = folder(nottingham("202425", "Financial year Q2", "68613,700,102")
                        + nottingham("202425", "Financial year", "68613,639,93"))
                .read();

        assertThat(read.figures()).extracting(PublishedFigure::value).containsExactlyInAnyOrder(639.0, 93.0);
        assertThat(read.reports())
                .extracting(FileReport::found)
                .containsExactly("looked_after_numbers, 2025 release, 1 row; 2 figures of 2 indicators;"
                        + " skipped 1 row with time_identifier 'Financial year Q2'");
    }

    @Test
    void aFileOfQuartersAloneIsRejected() throws IOException {
        FileReport report = report(nottingham("202425", "Financial year Q1", "68613,700,102")
                + nottingham("202425", "Financial year Q2", "68613,700,102"));

        assertThat(report.isRejected()).isTrue();
        assertThat(report.found()).contains("1 row with time_identifier 'Financial year Q1'");
    }

    @ParameterizedTest
    @CsvSource({"2025, Reporting year", "202425, Financial year"})
    void rowsAboutTheSameThatDifferRejectTheFileWithBothRows(String period, String identifier) throws IOException {
        FileReport report = report(nottingham("2025", YEAR, "68613,639,93")
                + england("2025", YEAR, "12183016,81770,67")
                + nottingham(period, identifier, "68613,640,93"));

        assertThat(report.isRejected()).isTrue();
        assertThat(report.found()).contains("rows 2 and 4: found other figures of the same area, period and labels");
    }

    @Test
    void aRowThatIsThereTwiceCountsOnceAndIsSaid() throws IOException {
        PublishedImport read =
                folder(nottingham("2025", YEAR, "68613,639,93").repeat(2)).read();

        assertThat(read.rows()).hasSize(1);
        assertThat(read.reports())
                .extracting(FileReport::found)
                .singleElement()
                .satisfies(found -> assertThat(found).contains("1 row repeats an earlier one"));
    }

    @Test
    void oneCouncilUnderTwoOnsCodesIsOneArea() throws IOException {
        FileReport report = report(council("2025", YEAR, "370,Barnsley,E08000016", "50000,310,62")
                + council("2025", YEAR, "370,Barnsley,E08000038", "50000,311,62"));

        assertThat(report.found()).contains("rows 2 and 3: found other figures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,Barnsley,E08000016",
                ",Barnsley,E08000016",
                "370.0,Barnsley,E08000016",
                ",Barnsley,e08000038",
                "370,Barnsley,",
                "370,Barnsley,x"
            })
    void aCouncilIsKnownByEitherCode(String codes) throws IOException {
        assertThat(folder(council("2025", YEAR, codes, "50000,310,62")).read().areas())
                .extracting(Area::code, Area::laCode)
                .containsExactly(tuple("E08000016", "370"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"373,Barnsley,E08000016", "999,Barnsley,E08000016", ",Barnsley,", "37,New,E06009999", "x,New,E0"
            })
    void codesOfTwoCouncilsOrOfNoneRejectTheFile(String codes) throws IOException {
        FileReport report = report(council("2025", YEAR, codes, "50000,310,62"));

        assertThat(report.isRejected()).isTrue();
        assertThat(report.found()).contains("row 2, column ");
    }

    @Test
    void levelsAndCountriesThatAreNotKeptAreSkippedAndNamed() throws IOException {
        String wales = england("2025", YEAR, "600000,7198,113").replace("E92000001", "W92000004");
        PublishedImport read = folder(england("2025", YEAR, "12183016,81770,67").replace("National", "national")
                        + wales
                        + nottingham("2025", YEAR, "68613,639,93").replace("Local authority", "LA"))
                .read();

        assertThat(read.areas()).extracting(Area::code).containsExactly("E92000001");
        assertThat(read.reports())
                .extracting(FileReport::found)
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .endsWith("skipped 1 row with country_code 'W92000004', 1 row with geographic_level 'LA'"));
    }

    @Test
    void aColumnThatIsThereTwiceRejectsTheFile() throws IOException {
        FileReport report = new PublishedFolder(path)
                .file(
                        "numbers.csv",
                        HEADER.replace("children_count,", "children_count,children_count,")
                                + nottingham("2025", YEAR, "68613,638,639,93"))
                .report();

        assertThat(report.found()).contains("two columns are named 'children_count'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"68613,639", "68613,639,93,93", "68,613,639,93"})
    void aRowThatIsShortOrLongRejectsTheFile(String figures) throws IOException {
        assertThat(report(nottingham("2025", YEAR, figures)).found()).contains("row 2: found ");
    }

    @Test
    void aQuoteThatIsNotClosedRejectsTheFile() throws IOException {
        FileReport report = report(nottingham("2025", YEAR, "68613,639,93").replace(LOOKED_AFTER, '"' + LOOKED_AFTER)
                + nottingham("2024", YEAR, "68000,640,94")
                + nottingham("2023", YEAR, "68000,641,94").replace(LOOKED_AFTER, LOOKED_AFTER + '"'));

        assertThat(report.isRejected()).isTrue();
    }

    private FileReport report(String rows) throws IOException {
        return folder(rows).report();
    }

    private PublishedFolder folder(String rows) throws IOException {
        return new PublishedFolder(path).file("numbers.csv", HEADER + rows);
    }
}
