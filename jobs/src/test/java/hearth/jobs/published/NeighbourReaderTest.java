package hearth.jobs.published;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of statistical neighbours: each council has ten different known councils, itself not among them. */
class NeighbourReaderTest {
    private static final List<String> TEN =
            List.of("371", "372", "373", "380", "381", "382", "383", "384", "390", "391");
    private static final String LONG = "model,old_la_code,la_name,rank,neighbour_code,neighbour_name,closeness\n";

    @TempDir
    private Path path;

    @Test
    void theColumnsOf2021AreReadInTheirPairsThoughTheyShareAName() throws IOException {
        PublishedImport read = folder("neighbours-2021.csv", header2021() + ",\n" + row2021("370", TEN) + ",\n")
                .read();

        assertThat(read.neighbours())
                .hasSize(10)
                .contains(
                        new Neighbour("sn_2021", "370", 1, "371", "Close 1"),
                        new Neighbour("sn_2021", "370", 10, "391", "Close 10"));
        assertThat(read.reports())
                .extracting(FileReport::found)
                .containsExactly("neighbours of 1 authorities by sn_2021");
    }

    @Test
    void theColumnsOf2025AreReadWithoutTheirTrailingBlanks() throws IOException {
        PublishedImport read = folder("sn.csv", "\uFEFF" + header2025() + "\n" + row2025("370 ", TEN) + " \n")
                .read();

        assertThat(read.neighbours())
                .hasSize(10)
                .contains(
                        new Neighbour("sn_2025", "370", 1, "371", "Close 1"),
                        new Neighbour("sn_2025", "370", 10, "391", "Close 10"));
    }

    @ParameterizedTest
    @CsvSource({"lists 2021.csv, sn_2021", "sn_may_2025.csv, sn_2025"})
    void theNameOfTheFileTellsWhichEditionItIs(String name, String model) throws IOException {
        assertThat(folder(name, header2021() + "\n" + row2021("370", TEN) + "\n")
                        .read()
                        .neighbours())
                .extracting(Neighbour::model)
                .containsOnly(model);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists.csv", "lists-2021-and-2025.csv"})
    void aListWhoseEditionIsNotCertainIsRejected(String name) throws IOException {
        assertThat(folder(name, header2021() + "\n" + row2021("370", TEN) + "\n")
                        .report()
                        .found())
                .contains("found no single year of the model");
    }

    @Test
    void theTitleAboveTheColumnNamesTellsTheEditionToo() throws IOException {
        assertThat(folder(
                                "lists.csv",
                                "Statistical neighbours April 2021,,\n,,\n" + header2021() + "\n" + row2021("370", TEN)
                                        + "\n")
                        .read()
                        .neighbours())
                .extracting(Neighbour::model)
                .containsOnly("sn_2021");
    }

    @Test
    void olderListsAtTheEndAreThoseOfTheEditionBefore() throws IOException {
        PublishedImport read = folder(
                        "sn_2025.csv",
                        header2021() + "\n" + row2021("370", TEN) + "\n,Old SNs:" + ",".repeat(23) + "\n"
                                + row2021("909", TEN) + "\n")
                .read();

        assertThat(read.neighbours())
                .filteredOn(one -> one.laCode().equals("909"))
                .extracting(Neighbour::model)
                .containsOnly("sn_2021");
        assertThat(read.neighbours())
                .filteredOn(one -> one.laCode().equals("370"))
                .extracting(Neighbour::model)
                .containsOnly("sn_2025");
    }

    @Test
    void aWorkbookAsDownloadedIsReadFromItsShownSheets() throws IOException {
        PublishedImport read =
                new PublishedFolder(path).file("sn_2021.xlsx", workbook()).read();

        assertThat(read.neighbours()).hasSize(10).extracting(Neighbour::laCode).containsOnly("370");
        assertThat(read.reports()).extracting(FileReport::file).containsExactly("sn_2021.xlsx#Groups");
    }

    /** Codes as numbers, junk above the column names, and a hidden sheet with another list. */
    private static byte[] workbook() {
        List<String> others = List.of("370", "371", "372", "373", "381", "382", "383", "384", "390", "391");
        return new WorkbookFile()
                .sheet(
                        "Groups",
                        List.of(
                                List.of("A", "B", 3),
                                List.of(1, 2, 3),
                                cells(header2021()),
                                cells(row2021("370", TEN))))
                .sheet("Groups before", List.of(cells(header2021()), cells(row2021("380", others))))
                .in("hidden")
                .bytes();
    }

    private static List<?> cells(String line) {
        return Stream.of(line.split(","))
                .map(cell -> cell.matches("\\d+") ? (Object) Integer.valueOf(cell) : cell)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 371.0, 371", "3, Sheffield, 373", "4, City of Bradford, 380"})
    void aNumberOrANameOfACouncilIsItsCode(int rank, String cell, String code) throws IOException {
        assertThat(folder("sn.csv", header2025() + "\n" + row2025("370.0", with(rank, cell)) + "\n")
                        .read()
                        .neighbours())
                .extracting(Neighbour::neighbourLaCode)
                .containsExactlyElementsOf(TEN)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "370, '370, the council itself'",
        "372, 372 again",
        "999, '''999'''",
        "'', ''''''",
        "Newtown, '''Newtown'''",
        "0371, '''0371'''",
        "37, '''37'''",
        "-, '''-'''"
    })
    void aNeighbourThatIsNotAnotherKnownCouncilRejectsTheListWithRowAndColumn(String cell, String found)
            throws IOException {
        FileReport report = folder("sn.csv", header2025() + "\n" + row2025("370", with(5, cell)) + "\n")
                .report();

        assertThat(report.isRejected()).isTrue();
        assertThat(report.found()).contains("row 2, column SN_5: found " + found);
    }

    @Test
    void twoOfTenNeighboursRejectTheList() throws IOException {
        FileReport report = folder(
                        "sn.csv",
                        header2025() + "\n371,Doncaster,3,Yorkshire,370,Close,372,Close" + ",".repeat(16) + "\n")
                .report();

        assertThat(report.isRejected()).isTrue();
        assertThat(report.found()).contains("row 2, column SN_3: found ''").contains("And 3 more");
    }

    @Test
    void aSecondListOfACouncilRejectsTheFile() throws IOException {
        assertThat(folder("sn.csv", header2025() + "\n" + (row2025("370", TEN) + "\n").repeat(2))
                        .report()
                        .found())
                .contains("row 3, column old_la_code: found 370 again, as in row 2");
    }

    @Test
    void columnsInAnotherOrderRejectTheFile() throws IOException {
        assertThat(folder(
                                "sn.csv",
                                header2025().replace("SN_2", "SN_x").replace("SN_3", "SN_2") + "\n"
                                        + row2025("370", TEN) + "\n")
                        .report()
                        .found())
                .contains("found no column SN_2 in its place");
    }

    @Test
    void aCouncilWithoutAnyNeighbourHasNoListAndIsSaid() throws IOException {
        assertThat(folder(
                                "sn.csv",
                                header2025() + "\n" + row2025("370", TEN) + "\n420,Isles of Scilly,9,South West"
                                        + ",-,-".repeat(10) + "\n")
                        .report()
                        .found())
                .isEqualTo("neighbours of 1 authorities by sn_2025; no neighbours given for 420");
    }

    @Test
    void aCouncilThatOnlyOtherFilesNameIsKnown() throws IOException {
        PublishedFolder folder = folder("a.csv", header2025() + "\n" + row2025("370", with(10, "998")) + "\n");
        assertThat(folder.report().isRejected()).isTrue();

        folder.file(
                "numbers.csv",
                PublishedFolder.HEADER
                        + PublishedFolder.council("2025", "Reporting year", "998,Newtown,E06000998", "1000,64,640"));

        assertThat(folder.read().neighbours())
                .extracting(Neighbour::neighbourLaCode)
                .contains("998");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-04,,City,1,371,K,Close",
                "2021-04,370,City,1,,K,Close",
                "2021-04,370,City,11,371,K,Close",
                "2021,370,City,1,371,K,Close",
                "2052-05,370,City,1,371,K,Close"
            })
    void aLongListThatDoesNotSayWhoIsWhoseNeighbourIsRejected(String row) throws IOException {
        FileReport report = folder("long.csv", LONG + row + "\n").report();

        assertThat(report.isRejected()).isTrue();
        assertThat(report.found()).contains("row 2");
    }

    @Test
    void aLongListHasEachRankOnceForACouncil() throws IOException {
        String list = longList("2025-05", "370", TEN);

        assertThat(folder("long.csv", LONG + list).report().isRejected()).isFalse();
        assertThat(folder("long.csv", LONG + list.replace(",10,391", ",9,391"))
                        .report()
                        .found())
                .contains("row 11, column rank: found 9 again");
        assertThat(folder("long.csv", LONG + list.replaceFirst(".*\n", ""))
                        .report()
                        .found())
                .contains("row 2: found 9 neighbours of 370 by sn_2025");
    }

    @Test
    void listsOfOneModelFromSeveralFilesAreOneUnlessTheyDiffer() throws IOException {
        PublishedFolder folder = folder(
                        "a.csv", LONG + longList("2021-04", "370", TEN) + longList("2025-05", "370", with(1, "394")))
                .file("b.csv", LONG + longList("2021-04", "370", TEN) + longList("2021-04", "942", TEN))
                .file("c.csv", LONG + longList("2021-04", "370", with(10, "394")));

        PublishedImport read = folder.read();

        assertThat(read.neighbours()).hasSize(30);
        assertThat(read.reports())
                .extracting(FileReport::found)
                .containsExactly(
                        "neighbours of 1 authorities by sn_2021, neighbours of 1 authorities by sn_2025",
                        "neighbours of 2 authorities by sn_2021",
                        "has an error. Nothing imported: lists other neighbours of 370 by sn_2021 than a.csv; expected"
                                + " one list for each council and model. What to do: keep the one of the two files that"
                                + " is right.");
    }

    private PublishedFolder folder(String name, String content) throws IOException {
        return new PublishedFolder(path).file(name, content);
    }

    /** The ten with one of them written otherwise. */
    private static List<String> with(int rank, String cell) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(i -> i == rank ? cell : TEN.get(i - 1))
                .toList();
    }

    private static String header2021() {
        return "LA num,LA Name,LA number,GOInd,GOReg"
                + IntStream.rangeClosed(1, 10).mapToObj(i -> ",SN" + i + ",SNP").collect(Collectors.joining());
    }

    private static String header2025() {
        return "old_la_code,la_name,region_ind,region_name"
                + IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> ",SN_" + i + ",SN_" + i + "P")
                        .collect(Collectors.joining());
    }

    private static String row2021(String code, List<String> neighbours) {
        return code + ",Council," + code + ",3,Yorkshire" + pairs(neighbours);
    }

    private static String row2025(String code, List<String> neighbours) {
        return code + ",Council,3,Yorkshire" + pairs(neighbours);
    }

    private static String pairs(List<String> neighbours) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "," + neighbours.get(i - 1) + ",Close " + i)
                .collect(Collectors.joining());
    }

    private static String longList(String model, String code, List<String> neighbours) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "%s,%s,Council,%d,%s,Other,Close%n".formatted(model, code, i, neighbours.get(i - 1)))
                .collect(Collectors.joining());
    }
}
