package hearth.jobs.conform;

import hearth.jobs.LandingFolder;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.YearNames;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.ssda903.ReturnLayout;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;

/**
 * A valid return of twelve children whose cells a test may spoil. The result is the same figures and a logged repair, or
 * a rejected file; never other figures.
 */
final class SpoiltReturn {
    static final int CHILDREN = 12;
    static final ReturnLayout LAYOUT = ReturnLayout.newest();

    private static final Definitions DEFINITIONS = Definitions.shipped();

    /** The rows of each table, the column names first. */
    final Map<String, List<List<String>>> tables = new TreeMap<>();

    SpoiltReturn() {
        tables.put("header", rows(LAYOUT.table("header").columnNames(), SpoiltReturn::header));
        tables.put("episodes", rows(LAYOUT.table("episodes").columnNames(), SpoiltReturn::episode));
    }

    private static List<String> header(int child) {
        return List.of(
                id(child),
                "%d".formatted(1 + child % 2),
                "%02d/05/%d".formatted(14 + child, 2008 + child % 6),
                "WBRI",
                "UN2",
                "",
                "");
    }

    private static List<String> episode(int child) {
        boolean hasLeft = child % 4 == 3;
        return List.of(
                id(child),
                "%02d/%02d/%d".formatted(15 + child, 1 + child % 8, 2023 + child % 2),
                "S",
                "C2",
                "N1",
                "U4",
                "PR1",
                hasLeft ? "%02d/12/2024".formatted(child + 13) : "",
                hasLeft ? "E4A" : "",
                "",
                "AB1 0AA",
                "AB1 0AB",
                "");
    }

    private static String id(int child) {
        return "00AB%04d".formatted(17 * child + 1);
    }

    private interface RowOf {
        List<String> child(int number);
    }

    private static List<List<String>> rows(List<String> names, RowOf row) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>(names)));
        IntStream.range(0, CHILDREN).forEach(child -> rows.add(new ArrayList<>(row.child(child))));
        return rows;
    }

    List<List<String>> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    int column(String table, String name) {
        return LAYOUT.table(table).columnNames().indexOf(name);
    }

    String csv(String table) {
        return table(table).stream()
                .map(row -> row.stream().map(SpoiltReturn::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** What is made of the return as CSV files. */
    AuthorityResult conform(Path folder) {
        tables.keySet().forEach(table -> landing(folder).file("2025/" + table + ".csv", csv(table)));
        return conform(landing(folder));
    }

    static LandingFolder landing(Path folder) {
        return new LandingFolder(folder, "301");
    }

    static AuthorityResult conform(LandingFolder landing) {
        return conform("301", landing);
    }

    static AuthorityResult conform(String laCode, LandingFolder landing) {
        AuthorityWork work = new AuthorityWork(
                laCode,
                landing.files(),
                List.of(),
                new AuthorityKey("00112233445566778899aabbccddeeff"),
                "",
                YearNames.END,
                new ReturnGuard(1, Set.of()),
                Instant.parse("2025-05-01T09:00:00Z"));
        return new AuthorityConformer(work, LAYOUT, PostcodeDirectory.empty(), ProviderDirectory.empty(), DEFINITIONS)
                .conform(new LandingReader(new Configuration()), KeptRows.among(List.of()));
    }
}
