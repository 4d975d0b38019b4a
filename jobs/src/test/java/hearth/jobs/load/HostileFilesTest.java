package hearth.jobs.load;

import static hearth.jobs.LandingFolder.EPISODES;
import static hearth.jobs.LandingFolder.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LandingFolder;
import hearth.jobs.LoadFolder;
import hearth.jobs.Spark;
import hearth.jobs.WorkbookFile;
import hearth.jobs.progress.Outcome;
import hearth.warehouse.area.Authorities;
import hearth.warehouse.area.Authority;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A load of many councils, each with a sound return and one thing in its folder that was made to do harm. */
@ExtendWith(Spark.class)
class HostileFilesTest {
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
    private static final String ROW = "1,01/05/2010,01/07/2023,PN1\n";

    @TempDir
    private Path folder;

    /** Puts something into a folder. */
    private interface Harm {
        void put(Path folder) throws Exception;
    }

    /** Things of which a line must say that they were not read. */
    private static Map<String, Harm> rejected() {
        Map<String, Harm> harms = new LinkedHashMap<>();
        harms.put("pipe.csv", at -> pipe(at.resolve("pipe.csv")));
        harms.put("pipe", at -> pipe(at.resolve("pipe")));
        harms.put("zero.csv", at -> link(at.resolve("zero.csv"), "/dev/zero"));
        harms.put("out.csv", at -> link(at.resolve("out.csv"), "/etc/passwd"));
        harms.put("out", at -> link(at.resolve("out"), "../.."));
        harms.put("nothing.csv", at -> link(at.resolve("nothing.csv"), "nowhere"));
        harms.put("large.csv", at -> {
            try (RandomAccessFile large =
                    new RandomAccessFile(at.resolve("large.csv").toFile(), "rw")) {
                large.setLength(3L << 30);
            }
        });
        harms.put(
                "far.xlsx", at -> Files.write(at.resolve("far.xlsx"), sheet("<c r=\"ZZZZZZ2000000000\"><v>1</v></c>")));
        harms.put(
                "entity.xlsx", at -> Files.write(at.resolve("entity.xlsx"), sheet("<c r=\"&#90;ZZZZ1\"><v>1</v></c>")));
        harms.put("wide.xlsx", at -> Files.write(at.resolve("wide.xlsx"), wide()));
        harms.put("rows.csv", at -> write(at, "rows.csv", REVIEWS + "1\n".repeat(5_000_000)));
        harms.put("blank.csv", at -> write(at, "blank.csv", REVIEWS + "\n".repeat(30_000_000)));
        harms.put("columns.csv", at -> write(at, "columns.csv", REVIEWS.strip() + ",A".repeat(16_000) + "\n" + ROW));
        harms.put(
                "short.csv",
                at -> write(at, "short.csv", REVIEWS.strip() + ",A".repeat(900) + "\n" + ROW.repeat(100_000)));
        harms.put("names.xml", at -> write(at, "names.xml", names()));
        harms.put(
                "elements.xml",
                at -> write(
                        at,
                        "elements.xml",
                        "<EXPSSDA903><CHILD><HEADER>" + "<A/>".repeat(6_000_000) + "</HEADER></CHILD></EXPSSDA903>"));
        harms.put("quote.csv", at -> write(at, "quote.csv", REVIEWS + ROW + "\"1,01/05/2010,01/07/2023,PN1\n"));
        harms.put("end.csv", at -> write(at, "end.csv", REVIEWS + ROW + "1,01/05/2010,01/07/2023,\"PN1"));
        harms.put("deep", at -> Files.createDirectories(at.resolve("deep" + "/d".repeat(100))));
        harms.put(
                "bomb.zip",
                at -> Files.write(at.resolve("bomb.zip"), WorkbookFile.zip(Map.of("reviews.csv", new byte[90 << 20]))));
        return harms;
    }

    /** Things that do no harm, and leave a line or are read. */
    private static Map<String, Harm> borne() {
        Map<String, Harm> harms = new LinkedHashMap<>();
        harms.put("reviews 10:30.csv", at -> write(at, "reviews 10:30.csv", REVIEWS + ROW));
        harms.put("C:reviews.csv", at -> write(at, "C:reviews.csv", REVIEWS + ROW));
        harms.put("%zz?*#.csv", at -> write(at, "%zz?*#.csv", REVIEWS + ROW));
        harms.put("loop", at -> link(at.resolve("loop"), "."));
        harms.put("loops", at -> {
            link(at.resolve("loops"), "..");
            link(at.resolve("loops2"), "..");
        });
        harms.put(".hidden", at -> write(at, ".hidden", "x"));
        harms.put("missing.csv", at -> Files.createDirectories(at.resolve("missing.csv")));
        return harms;
    }

    /** @param rounds how many councils have the same thing in their folder; all of England's have something in the end */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    @Tag("slow")
    @Timeout(500)
    void eachIsALineAndTheOthersAreLoaded(int rounds) throws Exception {
        LoadFolder loaded = new LoadFolder(folder);
        List<String> codes = Authorities.all().stream()
                .filter(authority -> authority
                        .lifeWithout(new hearth.warehouse.ssda903.CollectionYear(2024))
                        .isEmpty())
                .map(Authority::laCode)
                .toList();
        Map<String, String> rejected = new TreeMap<>();
        Map<String, String> borne = new TreeMap<>();
        int next = 0;
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Harm> harm : rejected().entrySet()) {
                put(loaded, codes.get(next), harm.getValue());
                rejected.put(codes.get(next++), harm.getKey());
            }
            for (Map.Entry<String, Harm> harm : borne().entrySet()) {
                put(loaded, codes.get(next), harm.getValue());
                borne.put(codes.get(next++), harm.getKey());
            }
        }
        put(loaded, codes.get(next), at -> {});
        link(folder.resolve("landing/" + codes.get(next + 1)), codes.get(next));

        StringWriter lines = new StringWriter();
        assertThat(loaded.load(new PrintWriter(lines))).isEqualTo(Outcome.PARTLY_REJECTED);

        rejected.forEach((code, name) -> assertThat(lines.toString()).contains("REJECTED " + code + "/2024/" + name));
        if (rounds == 1) {
            // A load of many councils does not name each file that it has read.
            borne.forEach((code, name) -> assertThat(lines.toString()).contains(code + "/2024/" + name));
        }
        assertThat(lines.toString())
                .contains("REJECTED " + codes.get(next + 1) + "/: is a link")
                .doesNotContain("root:")
                .doesNotContain("Exception");
        assertThat(Spark.table(loaded.lake(), "fact_episode")
                        .select("la_code")
                        .distinct()
                        .count())
                .isEqualTo(next + 1);
        assertThat(loaded.newest().id()).isEqualTo(1);
    }

    private static void put(LoadFolder loaded, String code, Harm harm) throws Exception {
        LandingFolder council = loaded.landing(code)
                .file("2024/header.csv", HEADER + "1,M,01/05/2010,WBRI,A1,,\n")
                .file("2024/episodes.csv", EPISODES + "1,15/06/2023,S,C2,N1,U4,PR1,,,,,,\n");
        assertThat(council.files()).hasSize(2);
        harm.put(loaded.path().resolve("landing").resolve(code).resolve("2024"));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void link(Path link, String target) throws IOException {
        Files.createSymbolicLink(link, Path.of(target));
    }

    private static void pipe(Path pipe) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
    }

    /** A workbook of a kilobyte. */
    private static byte[] sheet(String cell) {
        return new WorkbookFile()
                .sheet("Sheet1", List.of(List.of("CHILD"), List.of(new WorkbookFile.Raw(cell))))
                .bytes();
    }

    /** A workbook of a cell in the last column of many rows. */
    private static byte[] wide() {
        return sheet(
                "<c r=\"A2\"><v>1</v></c></row>" + "<row><c r=\"XFD9\"><v>1</v></c></row>".repeat(30_000) + "<row>");
    }

    /** A return in which every row has a column of its own. */
    private static String names() {
        StringBuilder xml = new StringBuilder("<EXPSSDA903><CHILD>");
        for (int number = 0; number < 50_000; number++) {
            xml.append("<EPISODE><X")
                    .append(number)
                    .append(">1</X")
                    .append(number)
                    .append("></EPISODE>");
        }
        return xml.append("</CHILD></EXPSSDA903>").toString();
    }
}
