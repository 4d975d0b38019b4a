package hearth.jobs.extract;

import static hearth.jobs.LandingFolder.EPISODES;
import static hearth.jobs.LandingFolder.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.jobs.LandingFolder;
import hearth.jobs.extract.AuthorityIntake.Intake;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityIntakeTest {
    private static final ReturnLayout LAYOUT = ReturnLayout.newest();
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final String CHILD = HEADER + "1,M,01/05/2010,WBRI,A1,,\n";
    private static final String EPISODE = EPISODES + "1,15/06/2024,S,C2,N1,U4,PR1,,,,,,\n";

    @TempDir
    private Path root;

    private LandingFolder landing = new LandingFolder(Path.of(""), "");

    @BeforeEach
    void emptyFolder() {
        landing = new LandingFolder(root, "301");
    }

    @ParameterizedTest
    @CsvSource({"episodes.csv", "header.csv", "Export final (2).CSV"})
    void aTableIsRecognisedByItsColumnsWhateverItsFileIsCalled(String name) {
        landing.file("2025/" + name, EPISODE);

        assertThat(theOnly(read()).rows()).extracting(ReturnRow::table).containsExactly("episodes");
    }

    @ParameterizedTest
    @CsvSource({
        "2025/header.csv, 2024/25 return",
        "2024-25/header.csv, 2024/25 return",
        "2024_25/header.csv, 2024/25 return",
        "returns 2024-2025/header.csv, 2024/25 return",
        "header_2025.csv, 2024/25 return",
        "SSDA903 2024-25 header.csv, 2024/25 return",
        "2025-09-30/header.csv, extract of 2025-09-30",
        "header 2025-03-31.csv, extract of 2025-03-31",
        "2025/old/header.csv, 2024/25 return",
        "2025/header_2024-25.csv, 2024/25 return"
    })
    void aFolderOrAFileNameGivesTheReturn(String path, String expected) {
        landing.file(path, CHILD);

        assertThat(theOnly(read()).of()).hasToString(expected);
    }

    @Test
    void theNewestEpisodeGivesTheYearOfFilesThatNameNone() {
        landing.file("header.csv", CHILD).file("episodes.csv", EPISODES + """
                        1,31/03/2024,S,C2,N1,U4,PR1,01/04/2024,X1,,,,
                        1,01/04/2024,P,C2,N1,U4,PR1,,,,,,
                        """);

        Submission submission = theOnly(read());

        assertThat(submission.of()).hasToString("2024/25 return");
        assertThat(submission.files()).containsOnlyKeys("header.csv", "episodes.csv");
    }

    @Test
    void aFolderAndDatesThatDisagreeAreRejected() {
        landing.file("2024/header.csv", CHILD).file("2024/episodes.csv", EPISODE);

        Intake intake = read();

        assertThat(intake.submissions()).isEmpty();
        assertThat(intake.rejected())
                .extracting(RejectedFile::path)
                .containsExactlyInAnyOrder("2024/header.csv", "2024/episodes.csv");
        assertThat(intake.rejected()).allSatisfy(file -> {
            assertThat(file.problem())
                    .isEqualTo("gives more than one collection year: its folder says 2023/24,"
                            + " its newest episode starts in 2024/25");
            assertThat(file.remedy())
                    .contains("into a folder named by the year in which the collection year ends, such as 2025")
                    .contains("--year-names=start");
        });
    }

    @Test
    void aRefusalNamesAllThatFolderNameAndDatesSay() {
        landing.file("2023/episodes_2024.csv", EPISODE);

        assertThat(read().rejected())
                .extracting(RejectedFile::problem)
                .containsExactly("gives more than one collection year: its folder says 2022/23,"
                        + " its name says 2023/24, its newest episode starts in 2024/25");
    }

    @Test
    void filesThatSayNothingOfTheirYearAreRejected() {
        landing.file("header.csv", CHILD);

        RejectedFile rejected = read().rejected().get(0);

        assertThat(rejected.problem())
                .startsWith("gives no collection year: neither its folder nor its name contains one");
        assertThat(rejected.remedy()).startsWith("put the files into a folder named by the year");
    }

    @Test
    void namesMayGiveTheYearInWhichTheCollectionYearStarts() {
        landing.file("2024/episodes.csv", EPISODE);

        assertThat(theOnly(read(YearNames.START)).of()).hasToString("2024/25 return");
    }

    @Test
    void twoYearsInANameMeanTheSameHoweverSingleYearsAreRead() {
        landing.file("2024-25/episodes.csv", EPISODE);

        assertThat(theOnly(read(YearNames.START)).of()).hasToString("2024/25 return");
    }

    @Test
    void anExtractWithoutAnyEpisodeOfItsYearIsNoConflict() {
        landing.file("2025-04-30/episodes.csv", EPISODE);

        assertThat(theOnly(read()).of()).hasToString("extract of 2025-04-30");
    }

    @Test
    void anExtractWithEpisodesAfterItsYearIsAConflict() {
        landing.file("2024-02-29/episodes.csv", EPISODE);

        assertThat(read().rejected())
                .extracting(RejectedFile::problem)
                .containsExactly("gives more than one collection year: its folder says 2023/24,"
                        + " its newest episode starts in 2024/25");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        landing.file("2025/header.csv", "\uFEFF" + CHILD);

        assertThat(theRow().cell("CHILD")).isEqualTo("1");
    }

    @Test
    void windows1252IsReadWhereBytesAreNotUtf8() {
        landing.file("2025/header.csv", CHILD.replace("A1", "Zoë").getBytes(Charset.forName("windows-1252")));

        assertThat(theRow().cell("UPN")).isEqualTo("Zoë");
    }

    @Test
    void utf8IsReadAsSuch() {
        landing.file("2025/header.csv", CHILD.replace("A1", "Zoë"));

        assertThat(theRow().cell("UPN")).isEqualTo("Zoë");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetCountsBlankOnesIncluded() {
        landing.file("2025/header.csv", ",,,,,,\n" + CHILD + "\n\"\",,,,,,\n2,F,02/05/2010,WBRI,A2,,\n");

        assertThat(theOnly(read()).rows())
                .extracting(row -> row.row().rowNumber(), row -> row.cell("CHILD"))
                .containsExactly(tuple(3, "1"), tuple(6, "2"));
    }

    @Test
    void columnsBeyondTheTablesOwnAreKept() {
        landing.file("2025/header.csv", "TEAM," + CHILD.replace("\n1,", "\nNorth,1,"));

        ReturnRow row = theRow();

        assertThat(row.table()).isEqualTo("header");
        assertThat(row.cells()).containsEntry("TEAM", "North").containsEntry("CHILD", "1");
    }

    @Test
    void columnNamesMayBeInLowerCaseWithBlanksAround() {
        landing.file("2025/header.csv", CHILD.replace("CHILD,SEX", " child ,sex"));

        assertThat(theRow().cells()).containsEntry("CHILD", "1").containsEntry("SEX", "M");
    }

    @Test
    void bothCellsOfAColumnThatComesTwiceAreKept() {
        landing.file(
                "2025/header.csv", CHILD.replace("MC_DOB\n", "MC_DOB,Upn\n").replace(",,\n", ",,,B2\n"));

        assertThat(theRow().cells()).containsEntry("UPN", "A1").containsEntry("UPN (2)", "B2");
    }

    @Test
    void cellsBeyondTheHeaderAreKeptByTheirPlace() {
        landing.file("2025/header.csv", CHILD.replace("A1,,\n", "A1,,,,moved\n"));

        assertThat(theRow().cells()).containsEntry("COLUMN 9", "moved").doesNotContainKey("COLUMN 8");
    }

    @Test
    void aRowThatIsTooShortReadsAsBlankAtItsEnd() {
        landing.file("2025/header.csv", CHILD.replace(",A1,,", ""));

        assertThat(theRow().cell("UPN")).isEmpty();
    }

    @Test
    void anUnrecognisedFileNamesTheNearestTableAndWhatItLacks() {
        landing.file("2025/episodes.csv", EPISODE.replace("DECOM", "START").replace("RNE", "WHY"));

        RejectedFile rejected = read().rejected().get(0);

        assertThat(rejected.laCode()).isEqualTo("301");
        assertThat(rejected.path()).isEqualTo("2025/episodes.csv");
        assertThat(rejected.problem())
                .startsWith("is not a table of the return: its columns are CHILD, START, WHY, LS,")
                .endsWith("; nearest is episodes, which also needs DECOM, RNE");
        assertThat(rejected.remedy()).isEqualTo("send it with the column names of the return in its first row");
    }

    @Test
    void anEmptyFileIsRejectedAsSuch() {
        landing.file("2025/header.csv", "");

        assertThat(read().rejected())
                .extracting(RejectedFile::problem)
                .containsExactly("is empty: not even column names");
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() {
        landing.file("2025/a.csv", "NAME,COLOUR\nx,red\n")
                .file("2025/b.csv", CHILD)
                .file("2024/c.csv", EPISODE)
                .file("2025/d.csv", EPISODE);

        Intake intake = read();

        assertThat(intake.rejected())
                .extracting(RejectedFile::path)
                .containsExactlyInAnyOrder("2025/a.csv", "2024/c.csv");
        assertThat(theOnlySubmission(intake).files()).containsOnlyKeys("2025/b.csv", "2025/d.csv");
    }

    @Test
    void aFileThatHasGoneSinceItWasListedIsRejected() {
        landing.file("2025/b.csv", CHILD);
        LandingFile gone = LandingFile.of("301", root.resolve("301/2025/gone.csv"), "2025/gone.csv", 1);

        Intake intake = new AuthorityIntake("301", LAYOUT, new ReturnNames(YearNames.END, TODAY))
                .read(List.of(gone, landing.files().get(0)), new LandingReader(new Configuration()));

        assertThat(intake.rejected()).extracting(RejectedFile::path).containsExactly("2025/gone.csv");
        assertThat(intake.rejected().get(0).problem()).startsWith("cannot be read: ");
        assertThat(intake.submissions()).hasSize(1);
    }

    @Test
    void yearsAreSubmissionsOfTheirOwn() {
        landing.file("2025/header.csv", CHILD).file("2024/header.csv", CHILD).file("2025-09-30/header.csv", CHILD);

        assertThat(read().submissions())
                .extracting(submission -> submission.of().toString())
                .containsExactly("2023/24 return", "2024/25 return", "extract of 2025-09-30");
    }

    @Test
    void theSameFilesGiveTheSameIdWhateverTheyAreCalled() {
        landing.file("2025/header.csv", CHILD).file("2025/episodes.csv", EPISODE);
        String id = theOnly(read()).id();

        landing = new LandingFolder(root.resolve("again"), "301")
                .file("2024-25/a.csv", EPISODE)
                .file("2024-25/b.csv", CHILD);

        assertThat(theOnly(read()).id()).isEqualTo(id).startsWith("301-2025-");
    }

    @Test
    void anotherByteOrAnotherReturnGivesAnotherId() {
        landing.file("2025/header.csv", CHILD)
                .file("2024/header.csv", CHILD)
                .file("2023/header.csv", CHILD.replace("A1", "A2"))
                .file("2025-03-31/header.csv", CHILD);

        assertThat(read().submissions())
                .extracting(Submission::id)
                .doesNotHaveDuplicates()
                .hasSize(4);

        String before = theOnly(read("2025/")).id();
        landing.file("2025/header.csv", CHILD + "\n");
        assertThat(theOnly(read("2025/")).id()).isNotEqualTo(before);
    }

    private Intake read() {
        return read(YearNames.END);
    }

    private Intake read(YearNames yearNames) {
        return new AuthorityIntake("301", LAYOUT, new ReturnNames(yearNames, TODAY))
                .read(landing.files(), new LandingReader(new Configuration()));
    }

    private Intake read(String folder) {
        List<LandingFile> files = landing.files().stream()
                .filter(file -> file.path().startsWith(folder))
                .toList();
        return new AuthorityIntake("301", LAYOUT, new ReturnNames(YearNames.END, TODAY))
                .read(files, new LandingReader(new Configuration()));
    }

    private ReturnRow theRow() {
        List<ReturnRow> rows = theOnly(read()).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Submission theOnly(Intake intake) {
        assertThat(intake.rejected()).isEmpty();
        return theOnlySubmission(intake);
    }

    private static Submission theOnlySubmission(Intake intake) {
        assertThat(intake.submissions()).hasSize(1);
        return intake.submissions().get(0);
    }
}
