package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LandingFolder;
import hearth.jobs.extract.Landing;
import hearth.jobs.extract.RejectedFile;
import hearth.warehouse.ssda903.ReturnRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the names of folders say of a return: the return that they mean, or a refusal; never another one. */
class SpoiltNamesTest {
    private static final List<String> JOINTS =
            List.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "to", "_", "/");

    @TempDir
    private Path root;

    private final SpoiltReturn spoilt = new SpoiltReturn();

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverJoinsTwoYearsTheyAreOne(int seed) {
        Random random = new Random(seed);
        String joint = JOINTS.get(random.nextInt(JOINTS.size()));
        String blank = joint.equals("to") || (!joint.equals("/") && random.nextBoolean()) ? " " : "";
        String end = random.nextBoolean() ? "2025" : "25";

        assertThat(returnsOf("2024" + blank + joint + blank + end)).containsExactly("2024/25 return");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-25 Q4, extract of 2025-03-31",
        "2024-25/Q4, extract of 2025-03-31",
        "2024\u201325 sent in June, 2024/25 return",
        "2024-25 final, 2024/25 return"
    })
    void aNameWithAPartOfTheYearIsAnExtractWhereItsEpisodesAgree(String folder, String of) {
        assertThat(returnsOf(folder)).containsExactly(of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-25 Q2", "2024-25 in-year", "2024-25/monthly", "2024-25 ytd"})
    void anExtractNeverPassesForTheReturnOfTheYear(String folder) {
        AuthorityResult result = conform("301", folder);

        assertThat(result.received()).isEmpty();
        assertThat(result.rejected()).hasSize(2).allSatisfy(file -> {
            assertThat(file.problem()).startsWith("is named as an in-year extract");
            assertThat(file.remedy()).contains("such as 2024-09-30");
        });
    }

    @ParameterizedTest
    @CsvSource({"2024-25 Q3, extract of 2024-12-31", "2024-25/December, extract of 2024-12-31"})
    void aQuarterOrAMonthIsTheExtractOfItsLastDay(String folder, String of) {
        assertThat(returnsOf(folder)).containsExactly(of);
    }

    @Test
    void aReturnInWhichNothingHappensAfterTheSummerIsLikelyAnExtract() {
        List<List<String>> episodes = spoilt.table("episodes");
        List<String> one = episodes.get(1);
        for (int i = 0; i < 40; i++) {
            List<String> started = new ArrayList<>(one);
            started.set(1, "%02d/%02d/2024".formatted(1 + i % 28, 4 + i % 6));
            episodes.add(started);
        }
        episodes.removeIf(row -> row.get(7).contains("/12/2024"));

        assertThat(conform("301", "2025").rejected()).hasSize(2).allSatisfy(file -> {
            assertThat(file.problem()).endsWith("starts or ends after 2024-09-24: it is likely an in-year extract");
            assertThat(file.remedy()).contains("such as 2024-09-24");
        });
    }

    @ParameterizedTest
    @CsvSource({"909, ended on 2023-03-31", "836, ended on 2019-03-31"})
    void aReturnOfAYearWithoutItsCouncilIsRejected(String laCode, String life) {
        assertThat(conform(laCode, "2025").rejected())
                .hasSize(2)
                .extracting(RejectedFile::problem)
                .allSatisfy(problem -> assertThat(problem).contains(life));
    }

    @Test
    void theLastYearOfACouncilAndTheFirstOfItsSuccessorAreRead() {
        assertThat(conform("942", "2025").rejected()).isEmpty();
    }

    @Test
    void aCodeThatNoCouncilHasIsNotRead() throws IOException {
        put("999", "2025");

        Landing landing = Landing.list(root.toString(), new Configuration());

        assertThat(landing.byAuthority()).isEmpty();
        assertThat(landing.ignored().values()).containsExactly("no council in England has the code 999");
    }

    private List<String> returnsOf(String folder) {
        AuthorityResult result = conform("301", folder);
        assertThat(result.rejected()).isEmpty();
        return result.received().stream()
                .map(ReturnRow::source)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private AuthorityResult conform(String laCode, String folder) {
        return SpoiltReturn.conform(laCode, put(laCode, folder));
    }

    private LandingFolder put(String laCode, String folder) {
        LandingFolder landing = new LandingFolder(root, laCode);
        spoilt.tables.keySet().forEach(table -> landing.file(folder + "/" + table + ".csv", spoilt.csv(table)));
        return landing;
    }
}
