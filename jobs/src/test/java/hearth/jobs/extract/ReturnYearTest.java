package hearth.jobs.extract;

import static hearth.jobs.LandingFolder.EPISODES;
import static hearth.jobs.LandingFolder.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.jobs.LandingFolder;
import hearth.jobs.Samples;
import hearth.jobs.WorkbookFile;
import hearth.jobs.extract.AuthorityIntake.Intake;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which return files belong to, and what happens when several lay claim to be the same one. */
class ReturnYearTest {
    private static final String CHILD = HEADER + "1,M,01/05/2010,WBRI,A1,,\n";
    private static final String EPISODE = EPISODES + "1,15/06/2024,S,C2,N1,U4,PR1,,,,,,\n";

    @TempDir
    private Path root;

    private LandingFolder landing = new LandingFolder(Path.of(""), "");

    @BeforeEach
    void emptyFolder() {
        landing = new LandingFolder(root, "301");
    }

    @Test
    void aQuietYearOfASmallAuthorityIsNoContradiction() {
        landing.file("2025/episodes.csv", EPISODE.replace("2024", "2021"));

        assertThat(returns(read(YearNames.END))).containsExactly("2024/25 return");
    }

    @Test
    void anEndInTheYearSpeaksForItWhenNoEpisodeStartsInIt() {
        landing.file(
                "2025/episodes.csv",
                episodes(30, "15/06/2021", "15/06/2023") + "0,01/05/2020,S,C2,N1,U4,PR1," + "02/04/2024,E4A,,,,\n");

        assertThat(returns(read(YearNames.END))).containsExactly("2024/25 return");
    }

    @Test
    void manyDatesOfWhichNoneLiesInTheYearContradictIt() {
        landing.file("2025/episodes.csv", episodes(30, "15/06/2022", "15/06/2023"));

        assertThat(read(YearNames.END).rejected())
                .extracting(RejectedFile::problem)
                .containsExactly("gives more than one collection year: its folder says 2024/25,"
                        + " its newest episode starts in 2022/23");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-02, 15/06/2024, 0", "2025-04-02, 15/06/2023, 1"})
    void anExtractMayBeTakenBeforeAnythingHappensInItsYear(String folder, String start, int rejected) {
        landing.file(folder + "/episodes.csv", episodes(30, start, ""));

        assertThat(read(YearNames.END).rejected()).hasSize(rejected);
    }

    @Test
    void datesThatNoReturnCanHoldSayNothing() {
        landing.file("2025/episodes.csv", EPISODE + "2,15/06/2052,S,C2,N1,U4,PR1,,,,,,\n");

        assertThat(returns(read(YearNames.END))).containsExactly("2024/25 return");
    }

    @Test
    void foldersThatNameTwoYearsAreRejected() {
        landing.file("2023/2025/header.csv", CHILD);

        assertThat(read(YearNames.END).rejected())
                .extracting(RejectedFile::problem)
                .containsExactly("gives more than one collection year: its folder says 2022/23 and 2024/25");
    }

    @Test
    void aDayWithinTheYearOfItsFolderMakesAFileAnExtract() {
        landing.file("2024-25/header 2024-09-30.csv", CHILD).file("2024/header 31-03-2024.csv", CHILD);

        assertThat(returns(read(YearNames.END))).containsExactly("2023/24 return", "extract of 2024-09-30");
    }

    @Test
    void anArchivesNameAndFoldersCountAsFolders() {
        landing.file(
                "all years.zip",
                WorkbookFile.zip(new TreeMap<>(Map.of(
                        "2024/header.csv", CHILD.getBytes(StandardCharsets.UTF_8),
                        "2025/header.csv", CHILD.getBytes(StandardCharsets.UTF_8)))));

        Intake intake = read(YearNames.END);

        assertThat(returns(intake)).containsExactly("2023/24 return", "2024/25 return");
        assertThat(intake.submissions())
                .allSatisfy(submission -> assertThat(submission.files()).containsOnlyKeys("all years.zip"))
                .extracting(Submission::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void twoFoldersWithDifferentFilesForOneReturnAreRejectedBothNamed() {
        landing.file("2025/header.csv", CHILD)
                .file("2025/episodes.csv", EPISODE)
                .file("2024-25/header.csv", CHILD)
                .file("2024-25/episodes.csv", EPISODE.replace("U4", "K2"))
                .file("2024/header.csv", CHILD);

        Intake intake = read(YearNames.END);

        assertThat(returns(intake)).containsExactly("2023/24 return");
        assertThat(intake.rejected())
                .extracting(RejectedFile::path)
                .containsExactlyInAnyOrder(
                        "2024-25/episodes.csv", "2024-25/header.csv", "2025/episodes.csv", "2025/header.csv");
        assertThat(intake.rejected()).allSatisfy(file -> {
            assertThat(file.problem())
                    .isEqualTo("belongs to the 2024/25 return, of which there are two versions:"
                            + " 2024-25/episodes.csv and 2025/episodes.csv, in different folders, are not the same");
            assertThat(file.remedy()).contains("out of the landing folder");
        });
    }

    @Test
    void theSameFilesInTwoFoldersCountOnce() {
        landing.file("2025/header.csv", CHILD).file("2025/episodes.csv", EPISODE);
        String id = read(YearNames.END).submissions().get(0).id();
        landing.file("2024-25/header.csv", CHILD)
                .file("again 2025.zip", WorkbookFile.zip(Map.of("e.csv", EPISODE.getBytes(StandardCharsets.UTF_8))));

        Intake intake = read(YearNames.END);

        assertThat(intake.rejected()).isEmpty();
        assertThat(intake.submissions())
                .singleElement()
                .satisfies(submission -> assertThat(submission.rows()).hasSize(2));
        assertThat(id).startsWith("301-2025-");
    }

    @Test
    void aReturnMayLieInSeveralFoldersATableInEach() {
        landing.file("2025/header.csv", CHILD).file("2024-25/episodes.csv", EPISODE);

        assertThat(read(YearNames.END).submissions())
                .singleElement()
                .satisfies(submission ->
                        assertThat(submission.files()).containsOnlyKeys("2024-25/episodes.csv", "2025/header.csv"));
    }

    @Test
    void partsOfATableInOneFolderAreJoined() {
        landing.file("2025/episodes north.csv", EPISODE)
                .file(
                        "2025/episodes south.csv",
                        EPISODE + "1,01/07/2024,P,C2,N1,K2,PR1,,,,,,\n2,01/07/2024,S,C2,N1,K2," + "PR1,,,,,,\n");

        assertThat(read(YearNames.END).submissions())
                .singleElement()
                .satisfies(submission -> assertThat(submission.rows()).hasSize(4));
    }

    @Test
    void filesOfOneFolderThatSayDifferentThingsOfAChildAndADayAreRejected() {
        landing.file("2025/episodes.csv", EPISODE)
                .file(
                        "2025/episodes (2).csv",
                        EPISODE.replace("15/06/2024", "2024-06-15").replace("U4", "K2"));

        assertThat(read(YearNames.END).rejected())
                .extracting(RejectedFile::path, RejectedFile::problem)
                .contains(tuple(
                        "2025/episodes.csv",
                        "belongs to the 2024/25 return, of which there are two versions: 2025/episodes (2).csv, row 2,"
                                + " and 2025/episodes.csv, row 2, are about the same child and day but differ"));
    }

    @Test
    void aWorkbookWithTheSameReturnAsCsvFilesIsNoOtherVersion() {
        landing.file("2025/header.csv", CHILD)
                .file(
                        "2025/book.xlsx",
                        new WorkbookFile()
                                .sheet(
                                        "Header",
                                        CHILD.lines()
                                                .<List<?>>map(line -> List.of(line.split(",", -1)))
                                                .toList())
                                .bytes());

        assertThat(read(YearNames.END).rejected()).isEmpty();
        assertThat(read(YearNames.END).submissions())
                .singleElement()
                .satisfies(submission -> assertThat(submission.rows()).hasSize(1));
    }

    @Test
    void samplesThatAreNamedByTheYearInWhichTheyStartNeedTheOption() {
        Samples.copy(Samples.folder("ssda903/returns/cs_demand"), root.resolve("301"));

        Intake wrong = read(YearNames.END);
        Intake right = read(YearNames.START);

        assertThat(wrong.submissions()).isEmpty();
        assertThat(wrong.rejected())
                .hasSize(40)
                .allSatisfy(file -> assertThat(file.remedy()).contains("--year-names=start"));
        assertThat(right.rejected()).isEmpty();
        assertThat(returns(right))
                .containsExactly(
                        "2017/18 return", "2018/19 return", "2019/20 return", "2020/21 return", "2021/22 return");
    }

    @Test
    void theSampleReturnInXmlHasTheRowsOfItsTables() {
        Path sample = Samples.folder("ssda903/returns/fake903_xml");
        landing.file("return.xml", Samples.bytes(sample.resolve("fake_903.xml")));
        Intake xml = read(YearNames.END);
        LandingFolder tables = new LandingFolder(root.resolve("tables"), "301");
        for (String table : new String[] {
            "AD1", "Episodes", "Header", "Missing", "OC2", "OC3", "PlacedAdoption", "PrevPerm", "Reviews", "UASC"
        }) {
            tables.file(table + ".csv", Samples.bytes(sample.resolve("as_tables/" + table + ".csv")));
        }
        landing = tables;

        assertThat(returns(xml)).containsExactly("2017/18 return");
        assertThat(rowsByTable(xml)).isEqualTo(rowsByTable(read(YearNames.END)));
        assertThat(xml.submissions().get(0).rows()).extracting(ReturnRow::row).doesNotHaveDuplicates();
    }

    private static Map<String, List<String>> rowsByTable(Intake intake) {
        assertThat(intake.rejected()).isEmpty();
        ReturnLayout layout = ReturnLayout.newest();
        return intake.submissions().get(0).rows().stream()
                .collect(Collectors.groupingBy(
                        ReturnRow::table,
                        TreeMap::new,
                        Collectors.mapping(
                                row -> layout.table(row.table()).columnNames().stream()
                                        .map(row::cell)
                                        .collect(Collectors.joining("|")),
                                Collectors.toList())));
    }

    private static List<String> returns(Intake intake) {
        return intake.submissions().stream()
                .map(submission -> submission.of().toString())
                .toList();
    }

    /** Episodes of as many children, all of the same days. */
    private static String episodes(int children, String start, String end) {
        StringBuilder csv = new StringBuilder(EPISODES);
        for (int child = 1; child <= children; child++) {
            csv.append("%d,%s,S,C2,N1,U4,PR1,%s,%s,,,,\n".formatted(child, start, end, end.isEmpty() ? "" : "E4A"));
        }
        return csv.toString();
    }

    private Intake read(YearNames yearNames) {
        return new AuthorityIntake("301", ReturnLayout.newest(), new ReturnNames(yearNames, LocalDate.of(2026, 7, 1)))
                .read(landing.files(), new LandingReader(new Configuration()));
    }
}
