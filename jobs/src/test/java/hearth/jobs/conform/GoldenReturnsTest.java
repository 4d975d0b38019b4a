package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LandingFolder;
import hearth.jobs.extract.LandingFile;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.YearNames;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Oddities of real returns, a folder each: {@code oddity.txt} says what it is, {@code landing} is what a council sent,
 * {@code then} what it sent after that had been loaded, and {@code expected} the tables that follow from the definitions
 * of the measures, worked out by hand; only the columns named there are compared.
 */
class GoldenReturnsTest {
    private static final AuthorityKey KEY = new AuthorityKey("00112233445566778899aabbccddeeff");
    private static final Instant NOW = Instant.parse("2025-05-01T09:00:00Z");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** Pseudonym to the id in the returns. */
    private static final Map<Object, String> CHILD_IDS = Stream.of("1", "2")
            .collect(Collectors.toMap(id -> new ChildKey("301", KEY).pseudonym(id), Function.identity()));

    @TempDir
    private Path root;

    private final List<ReturnRow> kept = new ArrayList<>();
    private List<KnownSubmission> known = List.of();

    static List<String> oddities() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void anOddityIsTreatedAsTheDefinitionsSay(String oddity) throws IOException {
        assertExpected(oddity, load(oddity, rows -> rows));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void theOrderOfRowsAndFilesDoesNotMatter(String oddity) throws IOException {
        for (int seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            kept.clear();
            known = List.of();
            assertExpected(oddity, load(oddity, rows -> shuffled(rows, random)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void loadingAgainChangesNothing(String oddity) throws IOException {
        load(oddity, rows -> rows);
        List<KnownSubmission> once = known;

        assertExpected(oddity, load(oddity, rows -> rows));
        assertExpected(oddity, load(List.of()));
        assertThat(known).containsExactlyInAnyOrderElementsOf(once);
    }

    /** Loads what was sent, one delivery after the other. */
    private AuthorityResult load(String oddity, UnaryOperator<List<String>> order) throws IOException {
        AuthorityResult result = load(files(oddity, "landing", order));
        return Files.exists(GOLDEN.resolve(oddity).resolve("then")) ? load(files(oddity, "then", order)) : result;
    }

    private AuthorityResult load(List<LandingFile> files) {
        AuthorityWork work = new AuthorityWork("301", files, known, KEY, "", YearNames.END, ReturnGuard.DEFAULT, NOW);
        AuthorityResult result = new AuthorityConformer(
                        work,
                        ReturnLayout.newest(),
                        PostcodeDirectory.empty(),
                        ProviderDirectory.empty(),
                        Definitions.shipped())
                .conform(new LandingReader(new Configuration()), KeptRows.among(kept));
        assertThat(result.rejected()).isEmpty();
        kept.addAll(result.received());
        known = result.submissions();
        return result;
    }

    /** The files of a delivery, each with its rows in some order. */
    private List<LandingFile> files(String oddity, String delivery, UnaryOperator<List<String>> order)
            throws IOException {
        Path from = GOLDEN.resolve(oddity).resolve(delivery);
        LandingFolder landing = new LandingFolder(root.resolve(delivery), "301");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> lines = Files.readAllLines(file);
                List<String> rows = order.apply(lines.subList(1, lines.size()));
                landing.file(from.relativize(file).toString(), lines.get(0) + "\n" + String.join("\n", rows) + "\n");
            }
        }
        Map<String, LandingFile> byPath =
                landing.files().stream().collect(Collectors.toMap(LandingFile::path, Function.identity()));
        return order.apply(List.copyOf(new TreeMap<>(byPath).keySet())).stream()
                .map(path -> Objects.requireNonNull(byPath.get(path)))
                .toList();
    }

    private static List<String> shuffled(List<String> rows, Random random) {
        List<String> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static void assertExpected(String oddity, AuthorityResult result) throws IOException {
        Map<String, List<@Nullable Object[]>> tables = new TreeMap<>();
        AuthorityTables.of(result, FindingHistory.continued(result.findings(), List.of(), Set.of(), Instant.EPOCH))
                .forEach((table, rows) -> tables.put(table, rows.toList()));
        try (Stream<Path> files = Files.list(GOLDEN.resolve(oddity).resolve("expected"))) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                String table = file.getFileName().toString().replace(".csv", "");

                assertThat(found(table, List.of(lines.get(0).split(",")), tables))
                        .as("%s of %s: %s", table, oddity, lines.get(0))
                        .containsExactlyInAnyOrderElementsOf(lines.subList(1, lines.size()));
            }
        }
    }

    /** The rows of a table, of each the columns asked for. */
    private static List<String> found(
            String table, List<String> columns, Map<String, List<@Nullable Object[]>> tables) {
        List<String> names = Table.named(table).columnNames();
        return Objects.requireNonNull(tables.get(table)).stream()
                .map(row -> columns.stream()
                        .map(column -> row[names.indexOf(column)])
                        .map(value -> CHILD_IDS.getOrDefault(value, Objects.toString(value, "")))
                        .collect(Collectors.joining(",")))
                .toList();
    }
}
