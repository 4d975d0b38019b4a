package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.disclosure.DisclosurePolicy;
import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.disclosure.ExtractFigure.Published;
import hearth.warehouse.disclosure.Series;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.Demo;
import hearth.web.serving.SharedFile.Protection;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shared database file of the demo, made as if its children were real, in the hands of somebody who wants to know the
 * suppressed counts. Figures that count no children are left out: the sums of scores, days, incidents and reviews, and the
 * balance of those who came and went.
 */
class AttackedFileTest {
    /** Six years of 24 authorities: every fifth is each year of some authorities and each authority in some year. */
    private static final int EVERY_FIFTH = 5;

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    /** Figures from extracts, and whether the official statistics give the same numerator and the same denominator. */
    private static final String FIGURES = """
            SELECT
                area.la_code || ' ' || year(own.period_end + INTERVAL 9 MONTH),
                own.indicator,
                own.period_type,
                own.period_end,
                own.breakdown,
                own.breakdown_value,
                own.numerator,
                own.denominator,
                own.value,
                own.symbol,
                coalesce(bool_or(
                    official.numerator = own.numerator
                    OR (indicator.unit = 'count' AND official.value = own.numerator)), FALSE),
                coalesce(bool_or(official.denominator = own.denominator), FALSE)
            FROM benchmark AS own
            JOIN area USING (area_code)
            JOIN indicator ON indicator.id = own.indicator
            LEFT JOIN mart_published AS official
                ON official.indicator = own.indicator
                AND official.area_code = own.area_code
                AND official.period_type = own.period_type
                AND official.period_end = own.period_end
                AND official.breakdown = own.breakdown
                AND official.breakdown_value = own.breakdown_value
            WHERE own.source = 'extract'
                AND own.period_end <= DATE '2025-03-31'
                AND (own.period_type = 'year' OR (own.period_type = 'quarter' AND own.breakdown = 'all'))
                AND own.indicator NOT IN ('net_change', 'missing_incidents', 'review_participation')
            GROUP BY ALL
            """;

    @TempDir
    private static Path folder;

    private static Map<String, List<ExtractFigure>> truth = Map.of();
    private static DisclosureAttack attack = new DisclosureAttack(CATALOGUE, List.of());

    @BeforeAll
    static void learn() throws SQLException, IOException {
        truth = figures(file("shared", Protection.NONE));
        attack = new DisclosureAttack(CATALOGUE, List.copyOf(truth.values()));
        assertThat(attack.links()).as("sums that the attacker has learnt").isGreaterThan(200);
    }

    @Test
    void nobodyCanWorkOutASuppressedCount() throws SQLException, IOException {
        attack(EVERY_FIFTH, 2_000);
    }

    @Test
    @Tag("slow")
    void nobodyCanWorkOutASuppressedCountOfAnyAuthorityAndYear() throws SQLException, IOException {
        attack(1, 10_000);
    }

    private static void attack(int step, int fewestSuppressed) throws SQLException, IOException {
        for (String name : DisclosurePolicy.names()) {
            DisclosurePolicy policy = DisclosurePolicy.named(name).orElseThrow();
            List<List<ExtractFigure>> shown = shown(figures(file(name, Protection.BY_POLICY)));
            List<Integer> attacked = IntStream.iterate(0, i -> i < shown.size(), i -> i + step)
                    .boxed()
                    .toList();
            long suppressed = attacked.stream()
                    .flatMap(i -> shown.get(i).stream())
                    .filter(figure -> "c".equals(figure.symbol()))
                    .count();
            List<DisclosureAttack.Recovered> recovered = attacked.parallelStream()
                    .flatMap(i -> attack.recovered(i, shown.get(i), policy, policy.reach(), i % 6 == 0).stream())
                    .toList();
            assertThat(suppressed).isGreaterThan(fewestSuppressed);
            assertThat(recovered)
                    .as("%s, of %d suppressed figures", name, suppressed)
                    .isEmpty();
        }
    }

    /** The attack is worth something: it undoes the suppression of small numbers one by one. */
    @Test
    void suppressingSmallNumbersOneByOneWouldBeUndone() {
        assertThat(recoveredOneByOne(EVERY_FIFTH)).isGreaterThan(1_000);
    }

    @Test
    @Tag("slow")
    void suppressingSmallNumbersOneByOneWouldBeUndoneInAllAuthoritiesAndYears() {
        assertThat(recoveredOneByOne(1)).isGreaterThan(5_000);
    }

    private static int recoveredOneByOne(int step) {
        DisclosurePolicy policy = DisclosurePolicy.named("shared").orElseThrow();
        List<List<ExtractFigure>> truths = List.copyOf(truth.values());
        int recovered = 0;
        for (int i = 0; i < truths.size(); i += step) {
            List<ExtractFigure> shown = truths.get(i).stream()
                    .map(figure -> isSmall(figure.numerator()) ? withoutNumbers(figure) : figure)
                    .toList();
            recovered += attack.recovered(i, shown, policy, 0, false).size();
        }
        return recovered;
    }

    private static boolean isSmall(@Nullable Double count) {
        return count != null && count >= 1 && count <= 5;
    }

    private static ExtractFigure withoutNumbers(ExtractFigure figure) {
        return figure(Key.of(figure), null, null, null, "c", figure.published());
    }

    /** What the attacker sees, in the order of the truth; a count that is published is known whatever the file shows. */
    private static List<List<ExtractFigure>> shown(Map<String, List<ExtractFigure>> figures) {
        List<List<ExtractFigure>> shown = new ArrayList<>();
        truth.forEach((authorityAndYear, truths) -> {
            Map<Key, Published> published =
                    truths.stream().collect(Collectors.toMap(Key::of, ExtractFigure::published));
            shown.add(figures.getOrDefault(authorityAndYear, List.of()).stream()
                    .map(figure -> withPublished(figure, published.getOrDefault(Key.of(figure), Published.NONE)))
                    .toList());
        });
        return shown;
    }

    /** The file that readers of the demo's newest release share. */
    private static Path file(String policy, Protection protection) throws SQLException, IOException {
        DeltaWarehouse warehouse = new DeltaWarehouse(Demo.warehouse().toString());
        LocalFiles local = new LocalFiles(warehouse.fileSystem(), folder.resolve("copied"));
        Releases releases = new Releases(warehouse, local);
        long version = releases.version().orElseThrow();
        List<Release> all = releases.all(version);
        SharedFile shared = new SharedFile(
                all.get(all.size() - 1),
                Sharing.of(policy, 5),
                protection,
                CATALOGUE,
                new ReleaseFiles(warehouse, local, all, version));
        try (DatabaseFolder files = new DatabaseFolder(folder)) {
            return files.file(policy, Fingerprint.of(protection), SharedFile.NAME, shared::fill);
        }
    }

    /** The figures from extracts in a file, by authority and year. */
    private static Map<String, List<ExtractFigure>> figures(Path file) throws SQLException {
        Map<String, List<ExtractFigure>> figures = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FIGURES)) {
            while (rows.next()) {
                figures.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                        .add(figure(rows));
            }
        }
        return figures;
    }

    /** Which figure of an authority it is. */
    private record Key(
            String indicator, PeriodType periodType, LocalDate periodEnd, String breakdown, String breakdownValue) {
        static Key of(ExtractFigure figure) {
            return new Key(
                    figure.indicator(),
                    figure.periodType(),
                    figure.periodEnd(),
                    figure.breakdown(),
                    figure.breakdownValue());
        }
    }

    private static ExtractFigure figure(ResultSet row) throws SQLException {
        Key key = new Key(
                row.getString(2),
                PeriodType.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6));
        return figure(
                key,
                number(row, 7),
                number(row, 8),
                number(row, 9),
                row.getString(10),
                new Published(row.getBoolean(11), row.getBoolean(12)));
    }

    private static ExtractFigure withPublished(ExtractFigure figure, Published published) {
        return figure(
                Key.of(figure), figure.numerator(), figure.denominator(), figure.value(), figure.symbol(), published);
    }

    private static ExtractFigure figure(
            Key key,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double value,
            @Nullable String symbol,
            Published published) {
        return new ExtractFigure(
                new Series(key.indicator(), key.periodType(), key.breakdown(), key.breakdownValue()),
                key.periodEnd(),
                "",
                numerator,
                denominator,
                value,
                null,
                null,
                symbol,
                published);
    }

    private static @Nullable Double number(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }
}
