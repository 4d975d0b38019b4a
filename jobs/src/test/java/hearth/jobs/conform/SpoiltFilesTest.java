package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.jobs.LandingFolder;
import hearth.jobs.WorkbookFile;
import hearth.jobs.WorkbookFile.Raw;
import hearth.jobs.extract.IgnoredFile;
import hearth.jobs.extract.RejectedFile;
import hearth.warehouse.quality.Repair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What surrounds the tables of a return: reported and left out, or rejected. */
class SpoiltFilesTest {
    private static final List<String> ABOVE = List.of(
            "Looked after children, as of today",
            "Run on 14/04/2025, by the team",
            "sep=,",
            "#TYPE System.Data.DataRow",
            "",
            ",,,",
            "\"Confidential\",,,");
    private static final List<String> BELOW = List.of(
            "Total rows: 12",
            "Total,12,12,12",
            "GRAND TOTAL,,,,12",
            "12 rows",
            "(12 rows affected)",
            "Source: case system",
            "",
            ",,,,",
            "End of report",
            "Count: 12,,,");

    private static Map<String, List<String>> sound = Map.of();

    @TempDir
    private Path root;

    private final SpoiltReturn spoilt = new SpoiltReturn();

    @BeforeAll
    static void conformTheSoundReturn(@TempDir Path folder) {
        sound = StarText.of(new SpoiltReturn().conform(folder));
    }

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatStandsAboveAndBelowATableIsReportedAndLeftOut(int seed) {
        Random random = new Random(seed);
        String above = lines(ABOVE, random);
        String below = lines(BELOW, random);
        LandingFolder landing = landing(above + spoilt.csv("episodes") + below);

        AuthorityResult result = SpoiltReturn.conform(landing);

        assertThat(result.rejected()).isEmpty();
        assertThat(result.quarantined()).isEmpty();
        assertThat(withoutRows(StarText.of(result))).isEqualTo(withoutRows(sound));
        boolean isAnything =
                (above + below).lines().anyMatch(line -> !line.replace(",", "").isBlank());
        assertThat(result.ignored())
                .extracting(IgnoredFile::path)
                .isEqualTo(isAnything ? List.of("2025/episodes.csv") : List.of());
    }

    @Test
    void theRowsLeftOutAreNamed() {
        LandingFolder landing = landing("Episodes\n\n" + spoilt.csv("episodes") + "Total rows: 12\n");

        assertThat(SpoiltReturn.conform(landing).ignored())
                .extracting(IgnoredFile::path, IgnoredFile::reason)
                .containsExactly(tuple(
                        "2025/episodes.csv",
                        "rows 1, 16 are outside the table: titles, totals or repeated column names"));
    }

    @Test
    void columnNamesThatComeAgainAndLinesUnderThemAreNoRows() {
        List<String> lines = new ArrayList<>(spoilt.csv("episodes").lines().toList());
        lines.add(5, lines.get(0));
        lines.add(1, "-----,-----,---");

        AuthorityResult result = SpoiltReturn.conform(landing(String.join("\n", lines)));

        assertThat(withoutRows(StarText.of(result))).isEqualTo(withoutRows(sound));
        assertThat(result.ignored())
                .extracting(IgnoredFile::reason)
                .singleElement()
                .asString()
                .startsWith("rows 2, 7 are");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ";", "\t", ", ", " , "})
    void theSeparatorDoesNotMatter(String by) {
        String quoted = spoilt.table("episodes").stream()
                .map(row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(by)))
                .collect(Collectors.joining("\r\n"));

        AuthorityResult result = SpoiltReturn.conform(landing(quoted));

        assertThat(result.rejected()).isEmpty();
        assertThat(StarText.of(result)).isEqualTo(sound);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aQuoteThatIsNeverClosedNamesItsRow(int seed) {
        Random random = new Random(seed);
        int row = 1 + random.nextInt(SpoiltReturn.CHILDREN - 1);
        int column = random.nextInt(spoilt.table("episodes").get(0).size());
        List<String> lines = new ArrayList<>(spoilt.csv("episodes").lines().toList());
        String[] cells = lines.get(row).split(",", -1);
        cells[column] = '"' + cells[column];
        lines.set(row, String.join(",", cells));

        AuthorityResult result = SpoiltReturn.conform(landing(String.join("\n", lines) + "\n"));

        assertThat(result.rejected()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("2025/episodes.csv");
            assertThat(file.problem())
                    .startsWith("cannot be read: the quote that opens in row %d is not closed".formatted(row + 1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "veryHidden"})
    void hiddenSheetsAreReportedAndNotRead(String state) {
        SpoiltReturn old = new SpoiltReturn();
        old.table("episodes").forEach(row -> row.set(0, row.get(0).replace("AB", "CD")));

        AuthorityResult result = SpoiltReturn.conform(SpoiltReturn.landing(root.resolve("spoilt"))
                .file(
                        "2025/return.xlsx",
                        new WorkbookFile()
                                .sheet("Header", spoilt.table("header"))
                                .sheet("Episodes", spoilt.table("episodes"))
                                .sheet("Old", old.table("episodes"))
                                .in(state)
                                .bytes()));

        assertThat(result.received()).hasSize(2 * SpoiltReturn.CHILDREN);
        assertThat(result.ignored())
                .extracting(IgnoredFile::path, IgnoredFile::reason)
                .containsExactly(tuple("2025/return.xlsx#Old", "hidden sheet"));
    }

    @Test
    void strictOpenXmlAndIsoDaysAreReadAsAnyWorkbook() {
        WorkbookFile workbook = new WorkbookFile().strict();
        spoilt.tables.forEach((name, rows) -> workbook.sheet(
                name,
                rows.stream()
                        .map(row -> row.stream().map(SpoiltFilesTest::isoDay).toList())
                        .toList()));

        AuthorityResult result = SpoiltReturn.conform(
                SpoiltReturn.landing(root.resolve("spoilt")).file("2025/return.xlsx", workbook.bytes()));

        assertThat(result.rejected()).isEmpty();
        assertThat(withoutRows(StarText.of(result))).isEqualTo(withoutRows(sound));
    }

    @Test
    void idsThatExcelRoundedRejectTheSheet() {
        List<List<?>> header = new ArrayList<>(spoilt.table("header"));
        List<Object> row = new ArrayList<>(header.get(1));
        row.set(0, new Raw("<c r=\"%s\"><v>1.23456789012345E+17</v></c>"));
        header.set(1, row);

        AuthorityResult result = SpoiltReturn.conform(SpoiltReturn.landing(root.resolve("spoilt"))
                .file(
                        "2025/return.xlsx",
                        new WorkbookFile().sheet("Header", header).bytes()));

        assertThat(result.rejected()).extracting(RejectedFile::path).containsExactly("2025/return.xlsx#Header");
    }

    @Test
    void aDayCellWithATimeIsTheDayAndARepair() {
        List<List<?>> episodes = new ArrayList<>(spoilt.table("episodes"));
        List<Object> row = new ArrayList<>(episodes.get(1));
        row.set(1, new Raw("<c r=\"%s\" s=\"1\"><v>44941.75</v></c>"));
        episodes.set(1, row);
        WorkbookFile workbook =
                new WorkbookFile().sheet("Header", spoilt.table("header")).sheet("Episodes", episodes);

        AuthorityResult result = SpoiltReturn.conform(
                SpoiltReturn.landing(root.resolve("spoilt")).file("2025/return.xlsx", workbook.bytes()));

        assertThat(withoutRows(StarText.of(result))).isEqualTo(withoutRows(sound));
        assertThat(result.repairs())
                .extracting(made -> made.rule().code(), Repair::was, Repair::becomes)
                .containsExactly(tuple("time-of-day", "15/01/2023 18:00:00", "15/01/2023"));
    }

    @Test
    void emptyColumnsAtTheEndAreNoColumns() {
        spoilt.tables.values().forEach(rows -> rows.forEach(row -> row.addAll(Collections.nCopies(3, ""))));

        assertThat(StarText.of(spoilt.conform(root.resolve("spoilt")))).isEqualTo(sound);
    }

    private LandingFolder landing(String episodes) {
        return SpoiltReturn.landing(root.resolve("spoilt"))
                .file("2025/header.csv", spoilt.csv("header"))
                .file("2025/episodes.csv", episodes);
    }

    private static String lines(List<String> choice, Random random) {
        return random.ints(random.nextInt(4), 0, choice.size())
                .mapToObj(line -> choice.get(line) + "\n")
                .collect(Collectors.joining());
    }

    private static Object isoDay(String cell) {
        return cell.matches("\\d\\d/\\d\\d/\\d{4}")
                ? new Raw("<c r=\"%s\" s=\"1\" t=\"d\"><v>" + cell.substring(6) + "-" + cell.substring(3, 5) + "-"
                        + cell.substring(0, 2) + "T00:00:00</v></c>")
                : cell;
    }

    /** The star without the places of its rows, which are others in another file. */
    private static Map<String, List<String>> withoutRows(Map<String, List<String>> star) {
        Map<String, List<String>> others = new TreeMap<>(star);
        others.replaceAll((kind, rows) -> rows.stream()
                .map(row -> row.replaceAll("sourceFile=[^,\\]]*|sourceRow=\\d+", ""))
                .sorted()
                .toList());
        return others;
    }
}
