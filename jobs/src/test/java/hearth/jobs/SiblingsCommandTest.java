package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.command.CommandLines;
import hearth.warehouse.file.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children 1 to 3 and 4 to 6 live together, 7 and 8 apart; 9's sibling has left care, 10's has short breaks. */
class SiblingsCommandTest {
    private static final String LIST = """
            CHILD,SIBLINGS
            1,a
            2,a
            3,a
            4,b
            5,b
            6,b
            7,c
            8,c
            9,d
            11,d
            10,e
            12,e
            13,f
            14,f
            99,f
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void returns() throws IOException {
        StringBuilder children = new StringBuilder(LandingFolder.HEADER);
        for (int child = 1; child <= 14; child++) {
            children.append(child).append(",1,01/01/2014,WBRI,UN1,,\n");
        }
        String episodes = LandingFolder.EPISODES
                + placement(1, "C2", "01/05/2024", "", "ZA1 1AA")
                + placement(2, "C2", "01/05/2024", "01/09/2024", "ZA9 9ZZ")
                + placement(2, "C2", "01/09/2024", "", "za1 1aa")
                + placement(3, "C2", "01/05/2024", "", "ZA11AA")
                + placement(4, "C2", "01/05/2024", "", "ZA2 1AA")
                + placement(5, "C2", "01/05/2024", "", "ZA2 1AA")
                + placement(6, "C2", "01/05/2024", "01/04/2025", "ZA2 1AA")
                + placement(7, "C2", "01/05/2024", "", "ZA3 1AA")
                + placement(8, "C2", "01/05/2024", "", "ZA3 2AA")
                + placement(9, "C2", "01/05/2024", "", "ZA4 1AA")
                + placement(11, "C2", "01/05/2024", "31/03/2025", "ZA4 1AA")
                + placement(10, "C2", "01/05/2024", "", "ZA5 1AA")
                + placement(12, "V4", "01/05/2024", "", "ZA5 1AA")
                + placement(13, "C2", "01/05/2024", "", "ZA6 1AA")
                + placement(14, "C2", "01/05/2024", "", "");
        new LandingFolder(root.resolve("landing"), "301")
                .file("2025/header.csv", children.toString())
                .file("2025/episodes.csv", episodes);
    }

    private static String placement(int child, String status, String from, String to, String postcode) {
        return "%d,%s,S,%s,N1,U4,PR1,%s,,,ZA1 9ZZ,%s,\n".formatted(child, from, status, to, postcode);
    }

    @Test
    void childrenWhoLiveWithAllTheirSiblingsAreCounted() throws IOException {
        assertThat(run(LIST)).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        indicator,period,breakdown,breakdown_value,numerator,denominator,value,note
                        placed_with_siblings,2024/25,,,6,8,,
                        """);
        assertThat(err.toString())
                .contains("2024/25 return: 2 of 3 groups of siblings live together")
                .contains("left out 1 group with a placement without a postcode");
    }

    @Test
    void fewChildrenAreSuppressed() throws IOException {
        assertThat(run("CHILD,SIBLINGS\n1,a\n2,a\n3,a\n7,c\n8,c\n")).isZero();
        assertThat(out.toString()).contains("placed_with_siblings,2024/25,,,,,c,");
    }

    @Test
    void aChildInTwoGroupsIsAFaultOfTheList() throws IOException {
        assertThat(run("CHILD,SIBLINGS\n1,a\n1,b\n")).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "list.csv, row 3, SIBLINGS: the child of this row is in another group too; give each child once");
    }

    @Test
    void aCouncilWithoutReturnsIsReported() throws IOException {
        Files.writeString(root.resolve("list.csv"), LIST);
        assertThat(run("302", root.resolve("list.csv"))).isEqualTo(1);
        assertThat(err.toString()).contains("there is no return of 302");
    }

    private int run(String list) throws IOException {
        Files.writeString(root.resolve("list.csv"), list);
        return run("301", root.resolve("list.csv"));
    }

    private int run(String laCode, Path list) {
        return CommandLines.of(new Main(), Settings.of(Map.of(), ""))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(
                        "local",
                        "siblings",
                        laCode,
                        list.toString(),
                        root.resolve("landing").toString());
    }
}
