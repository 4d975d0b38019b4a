package hearth.jobs.extract;

import static hearth.jobs.LandingFolder.EPISODES;
import static hearth.jobs.LandingFolder.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hearth.jobs.LandingFolder;
import hearth.jobs.Samples;
import hearth.jobs.WorkbookFile;
import hearth.jobs.WorkbookFile.Raw;
import hearth.jobs.extract.AuthorityIntake.Intake;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are damaged, dangerous or something else: each is rejected with its reason, and no other suffers. */
class FormFaultsTest {
    private static final String CHILD = HEADER + "1,M,01/05/2010,WBRI,A1,,\n";
    private static final String EPISODE = EPISODES + "1,15/06/2024,S,C2,N1,U4,PR1,,,,,,\n";
    private static final List<List<?>> CHILD_ROWS = Stream.of(CHILD.split("\n"))
            .<List<?>>map(line -> Arrays.asList(line.split(",", -1)))
            .toList();

    @TempDir
    private Path root;

    private LandingFolder landing = new LandingFolder(Path.of(""), "");

    @BeforeEach
    void emptyFolder() {
        landing = new LandingFolder(root, "301");
    }

    static List<Arguments> faults() {
        byte[] zip = WorkbookFile.zip(Map.of("header.csv", utf8(CHILD)));
        byte[] noise = new byte[5_000];
        new java.util.Random(1).nextBytes(noise);
        byte[] damaged = WorkbookFile.zip(Map.of("header.csv", utf8(CHILD.repeat(50))));
        damaged[60] ^= 0x55;
        return List.of(
                arguments("binary.csv", noise, "is not text: it contains zero bytes"),
                arguments("archive.csv", zip, "is not text: it contains zero bytes"),
                arguments("quote.csv", utf8(CHILD + "\"2,F" + ",x".repeat(9_000_000)), "cannot be read: "),
                arguments("text.xlsx", utf8(CHILD), "is not a valid zip file"),
                arguments("empty.xlsx", new byte[0], "is not a valid zip file"),
                arguments(
                        "cut.xlsx",
                        cut(new WorkbookFile().sheet("header", CHILD_ROWS).bytes()),
                        "is not a valid zip"),
                arguments("old.xlsx", ole2(), "is an old Excel workbook, or one with a password"),
                arguments("zip.xlsx", zip, "cannot be read: "),
                arguments(
                        "no rows.xlsx",
                        new WorkbookFile().sheet("Sheet1", List.of()).bytes(),
                        "is empty: not even"),
                arguments(
                        "other.xlsx",
                        new WorkbookFile()
                                .sheet("a", List.of(List.of("NAME", "AGE"), List.of("x", 1)))
                                .sheet("b", List.of())
                                .bytes(),
                        "contains no table of the return: #a is not a table of the return: none of the 2 cells in its first"
                                + " row is the name of a column; #b is empty"),
                arguments("bomb.xlsx", bomb("xl/worksheets/sheet1.xml"), "unpacks to more than 200 times its size"),
                arguments("bomb.zip", bomb("header.csv"), "unpacks to more than 200 times its size"),
                arguments("cut.zip", cut(zip), "is not a valid zip file"),
                arguments("damaged.zip", damaged, "header.csv"),
                arguments("text.zip", utf8("nothing"), "is not a valid zip file"),
                arguments("bare.zip", WorkbookFile.zip(Map.of("__MACOSX/._a.csv", new byte[3])), "holds no files"),
                arguments("many.zip", WorkbookFile.zip(many()), "holds 2,001 files"),
                arguments("text.xml", utf8(CHILD), "is not valid XML at line 1, column "),
                arguments("cut.xml", utf8("<EXPSSDA903><CHILD><HEADER>"), "is not valid XML at line 1, column "),
                arguments("other.xml", utf8("<html><CHILD/></html>"), "is not a return: its outermost element is html"),
                arguments("other child.xml", utf8("<EXPSSDA903><FILE/></EXPSSDA903>"), "has the element FILE where"),
                arguments("no child.xml", utf8("<EXPSSDA903/>"), "is empty: no row of any table"),
                arguments(
                        "deep.xml",
                        utf8("<EXPSSDA903>" + "<CHILD>".repeat(100_000)),
                        "nests its elements deeper than a return does"),
                arguments("laughs.xml", utf8(billionLaughs()), "declares a document type"),
                arguments(
                        "entity.xml",
                        utf8("<!DOCTYPE EXPSSDA903 [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + "<EXPSSDA903><CHILD><HEADER><UPN>&x;</UPN></HEADER></CHILD></EXPSSDA903>"),
                        "declares a document type"),
                arguments(
                        "undeclared.xml",
                        utf8("<EXPSSDA903><CHILD><HEADER><UPN>&x;</UPN></HEADER></CHILD></EXPSSDA903>"),
                        "is not valid XML at line 1, column "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFileThatCannotBeUsedIsRejectedAndTheOthersAreRead(String name, byte[] content, String problem) {
        landing.file("2025/" + name, content).file("2025/a.csv", CHILD).file("2025/z.csv", EPISODE);

        Intake intake = read();

        assertThat(intake.rejected()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("2025/" + name);
            assertThat(file.problem()).contains(problem);
            assertThat(file.remedy()).isNotEmpty();
        });
        assertThat(intake.submissions())
                .singleElement()
                .satisfies(submission -> assertThat(submission.files()).containsOnlyKeys("2025/a.csv", "2025/z.csv"));
    }

    /** The first row of a file without column names is a child. */
    @Test
    void noCellOfAFileWithoutColumnNamesIsToldToAnybody() {
        String child = "101031,M,28/06/2006,WBRI,Z502210410443,0,,";
        Map<String, String> files = Map.of(
                "bare.csv",
                child + "\n101032,F,29/07/2007,WBRI,Z502210410444,0,,\n",
                "tabs.txt",
                child.replace(',', '\t'),
                "one-name.csv",
                "CHILD," + child,
                "broken.xml",
                "<EXPSSDA903><CHILD><HEADER><DOB>28/06/2006</DOB><Z502210410443</HEADER>");
        files.forEach((name, text) -> landing.file("2025/" + name, utf8(text)));
        landing.file(
                "2025/book.xlsx",
                new WorkbookFile()
                        .sheet("a", List.of(List.of("101031", "28/06/2006", "Z502210410443")))
                        .bytes());

        Intake intake = read();

        List<String> told = new ArrayList<>();
        intake.rejected().forEach(file -> told.add(file.path() + " " + file.problem() + " " + file.remedy()));
        intake.ignored().forEach(file -> told.add(file.path() + " " + file.reason()));
        assertThat(told)
                .hasSize(files.size() + 1)
                .allSatisfy(words -> assertThat(words).doesNotContain("101031", "2006", "Z5022", "Z502210410443"));
    }

    @Test
    void aFileThatIsTooLargeIsRejectedBeforeItIsRead() {
        landing.file("2025/a.csv", CHILD);
        LandingFile large = new LandingFile("301", "nowhere", "2025/large.csv", 700L << 20);

        Intake intake = intake(List.of(large, landing.files().get(0)));

        assertThat(intake.rejected())
                .extracting(RejectedFile::problem)
                .containsExactly("is too large to be a return: 700 MB; the limit is 64 MB");
        assertThat(intake.submissions()).hasSize(1);
        assertThat(new LandingReader(new Configuration()).fingerprint(large)).isEmpty();
    }

    @Test
    void anArchivesBadEntriesAreRejectedAndItsGoodOnesRead() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("header.csv", utf8(CHILD));
        files.put("../../episodes.csv", utf8(EPISODE));
        files.put("/etc/episodes.csv", utf8(EPISODE));
        files.put("C:\\episodes.csv", utf8(EPISODE));
        files.put("inner.zip", WorkbookFile.zip(Map.of("episodes.csv", utf8(EPISODE))));
        files.put("notes.pdf", new byte[] {1, 2, 3});
        files.put("old/episodes.xls", new byte[] {1, 2, 3});
        landing.file("2025/all.zip", WorkbookFile.zip(files));

        Intake intake = read();

        assertThat(intake.rejected())
                .extracting(RejectedFile::path, RejectedFile::problem)
                .containsExactly(
                        tuple("2025/all.zip!/../../episodes.csv", "has a name that leads out of its archive"),
                        tuple("2025/all.zip!//etc/episodes.csv", "has a name that leads out of its archive"),
                        tuple("2025/all.zip!/C:/episodes.csv", "has a name that leads out of its archive"),
                        tuple("2025/all.zip!/inner.zip", "is an archive inside an archive"));
        assertThat(intake.ignored())
                .extracting(IgnoredFile::path, IgnoredFile::reason)
                .containsExactly(
                        tuple("2025/all.zip!/notes.pdf", "not a CSV, XML, .xlsx or zip file"),
                        tuple("2025/all.zip!/old/episodes.xls", "a workbook that must be saved as .xlsx or CSV first"));
        assertThat(rows(intake)).extracting(row -> row.row().file()).containsExactly("2025/all.zip!/header.csv");
    }

    @Test
    void aNameThatComesTwiceInAnArchiveIsRejectedTheSecondTime() {
        byte[] zip = WorkbookFile.zip(
                new LinkedHashMap<>(Map.of("a.csv", utf8(CHILD), "b.csv", utf8(CHILD.replace("A1", "A2")))));
        landing.file(
                "2025/all.zip",
                new String(zip, StandardCharsets.ISO_8859_1)
                        .replace("b.csv", "a.csv")
                        .getBytes(StandardCharsets.ISO_8859_1));

        Intake intake = read();

        assertThat(intake.rejected()).extracting(RejectedFile::problem).containsExactly("is twice in its archive");
        assertThat(rows(intake)).hasSize(1);
    }

    @Test
    void sheetsThatAreNoTableAreReportedAndOneThatIsNearlyOneIsRejected() {
        landing.file(
                "2025/book.xlsx",
                new WorkbookFile()
                        .sheet("Read me", List.of(List.of("Prepared by", "On"), List.of("the team", 1)))
                        .sheet("Header", CHILD_ROWS)
                        .sheet(
                                "Episodes",
                                List.of(List.of("CHILD", "DECOM", "RNE"), List.of(1, LocalDate.of(2024, 6, 15), "S")))
                        .sheet("Sheet4", List.of())
                        .bytes());

        Intake intake = read();

        assertThat(rows(intake)).extracting(row -> row.row().file()).containsExactly("2025/book.xlsx#Header");
        assertThat(intake.ignored())
                .extracting(IgnoredFile::path, IgnoredFile::reason)
                .containsExactly(
                        tuple(
                                "2025/book.xlsx#Read me",
                                "is not a table of the return: none of the 2 cells in its first row is the name of a"
                                        + " column"),
                        tuple("2025/book.xlsx#Sheet4", "is empty: not even column names"));
        assertThat(intake.rejected()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("2025/book.xlsx#Episodes");
            assertThat(file.problem()).contains("nearest is episodes, which also needs LS, CIN, PLACE");
        });
    }

    @Test
    void formulasAreReadAsTheyWereSavedAndNeverWorkedOut() {
        List<?> names = Arrays.asList("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB");
        landing.file(
                "2025/book.xlsx",
                new WorkbookFile()
                        .sheet(
                                "Header",
                                List.of(
                                        names,
                                        Arrays.asList(
                                                new Raw("<c r=\"%s\"><f>1+1</f><v>2</v></c>"),
                                                new Raw("<c r=\"%s\" t=\"str\"><f>UPPER(\"m\")</f><v>M</v></c>"),
                                                new Raw("<c r=\"%s\" s=\"2\"><f>TODAY()-9</f><v>40299.5</v></c>"),
                                                new Raw("<c r=\"%s\" t=\"e\"><v>#N/A</v></c>"),
                                                new Raw("<c r=\"%s\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>"),
                                                new Raw("<c r=\"%s\"><f>B9</f></c>"),
                                                new Raw("<c r=\"%s\" s=\"3\"><v>1.50</v></c>"))))
                        .bytes());

        assertThat(rows(read()))
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .containsEntry("CHILD", "2")
                        .containsEntry("SEX", "M")
                        .containsEntry("DOB", "01/05/2010 12:00:00")
                        .containsEntry("ETHNIC", "#N/A")
                        .containsEntry("UPN", "#DIV/0!")
                        .containsEntry("MOTHER", "#FORMULA!")
                        .containsEntry("MC_DOB", "1.5"));
    }

    @Test
    void aTextFileThatIsNoTableIsReportedAndOneThatIsNearlyOneRejected() {
        landing.file("2025/a.csv", CHILD)
                .file("2025/read me.txt", "Dear colleague,\nhere it is\n")
                .file("2025/b.txt", CHILD.replace("ETHNIC", "ORIGIN"));

        Intake intake = read();

        assertThat(intake.ignored()).extracting(IgnoredFile::path).containsExactly("2025/read me.txt");
        assertThat(intake.rejected()).extracting(RejectedFile::path).containsExactly("2025/b.txt");
    }

    @Test
    void anElementOfAnUnknownKindIsReadWhereItsColumnsAreATablesAndRejectedElsewhere() {
        landing.file("2025/return.xml", """
                <EXPSSDA903><CHILD>
                <HEADER><CHILDID>1</CHILDID><SEX>M</SEX><DOB>01/05/2010</DOB><ETHNIC>WBRI</ETHNIC><UPN/><UASC>0</UASC></HEADER>
                <WORKER><SW_ID>W1</SW_ID><SW_DECOM>01/05/2024</SW_DECOM><SW_DEC/><SW_REASON/></WORKER>
                <PET><NAME>Rex</NAME></PET>
                </CHILD></EXPSSDA903>
                """);

        Intake intake = read();

        assertThat(rows(intake))
                .extracting(ReturnRow::table, row -> row.row().file(), row -> row.cell("CHILD"))
                .containsExactly(
                        tuple("header", "2025/return.xml#header", "1"),
                        tuple("sw_episodes", "2025/return.xml#WORKER", "1"));
        assertThat(rows(intake).get(0).cells()).containsEntry("UASC", "0");
        assertThat(intake.rejected()).extracting(RejectedFile::path).containsExactly("2025/return.xml#PET");
    }

    @Test
    void listsOfProvidersAreNoReturn() throws IOException {
        Path workbooks = Samples.folder("ssda903/returns/ofsted_xlsx");
        try (Stream<Path> files = Files.list(workbooks)) {
            for (Path file : files.toList()) {
                landing.file("2025/" + file.getFileName(), Files.readAllBytes(file));
            }
        }

        assertThat(read().rejected())
                .hasSize(5)
                .allSatisfy(file -> assertThat(file.problem())
                        .containsAnyOf("contains no table of the return: ", "is not a table of the return: "));
    }

    private Intake read() {
        return intake(landing.files());
    }

    private static Intake intake(List<LandingFile> files) {
        return new AuthorityIntake(
                        "301", ReturnLayout.newest(), new ReturnNames(YearNames.END, LocalDate.of(2026, 7, 1)))
                .read(files, new LandingReader(new Configuration()));
    }

    private static List<ReturnRow> rows(Intake intake) {
        assertThat(intake.submissions()).hasSize(1);
        return intake.submissions().get(0).rows();
    }

    private static byte[] bomb(String name) {
        return WorkbookFile.zip(Map.of(name, new byte[60 << 20]));
    }

    private static Map<String, byte[]> many() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= 2_000; i++) {
            files.put(i + ".csv", new byte[0]);
        }
        return files;
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 40);
    }

    private static byte[] ole2() {
        byte[] bytes = new byte[600];
        int[] signature = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < signature.length; i++) {
            bytes[i] = (byte) signature[i];
        }
        return bytes;
    }

    private static String billionLaughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE EXPSSDA903 [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        return xml + "]><EXPSSDA903><CHILD><HEADER><UPN>&a9;</UPN></HEADER></CHILD></EXPSSDA903>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
