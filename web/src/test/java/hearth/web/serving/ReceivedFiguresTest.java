package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.disclosure.Series;
import hearth.warehouse.indicator.PeriodType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceivedFiguresTest {
    @TempDir
    private Path folder;

    private Connection connection;
    private DeltaTables tables;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        tables = new DeltaTables(connection);
        tables.run(
                "CREATE TABLE published_counts (la_code TEXT, indicator TEXT, period_type TEXT, period_end DATE, breakdown TEXT,"
                        + " breakdown_value TEXT, numbers DOUBLE[], denominators DOUBLE[])");
        tables.run(
                "CREATE TABLE received_mart_indicator (indicator TEXT, period_type TEXT, period_end DATE, breakdown TEXT,"
                        + " breakdown_value TEXT, source_release TEXT, numerator DOUBLE, denominator DOUBLE, value DOUBLE,"
                        + " symbol TEXT)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    /** After a roll back an authority's figures are those of an earlier release again: the same file, twice. */
    @Test
    void readsAFileForEachPartThatHasIt() throws SQLException {
        DeltaFile first = file("first", 7);
        DeltaFile second = file("second", 9);
        DeltaFile other = file("other", 4);

        assertThat(read(List.of(List.of(first), List.of(second), List.of(first), List.of(other))))
                .containsExactly(List.of(7.0), List.of(9.0), List.of(7.0), List.of(4.0));
    }

    @Test
    void readsTheFilesOfAPartTogether() throws SQLException {
        assertThat(read(List.of(List.of(file("first", 7), file("second", 9)), List.of())))
                .satisfiesExactly(
                        part -> assertThat(part).containsExactlyInAnyOrder(7.0, 9.0),
                        part -> assertThat(part).isEmpty());
    }

    private DeltaFile file(String name, int numerator) throws SQLException {
        Path file = folder.resolve(name + ".parquet");
        tables.run(
                "INSERT INTO received_mart_indicator VALUES ('adopted', 'year', '2024-03-31', 'all', 'all', 'SSDA903 2024', "
                        + numerator + ", 100, 0, NULL)");
        tables.run("COPY (FROM received_mart_indicator WHERE numerator = " + numerator + ") TO "
                + ReadingDatabase.quoted(file));
        return new DeltaFile(file.toString(), file.toFile().length(), Map.of("la_code", "901"));
    }

    private List<List<Double>> read(List<List<DeltaFile>> parts) throws SQLException {
        tables.runAll("series");
        Numbered<Series> series = new Numbered<>();
        series.add(0, new Series("adopted", PeriodType.YEAR, "all", "all"));
        Numbered<String> releases = new Numbered<>();
        releases.add(0, "SSDA903 2024");
        return new ReceivedFigures(tables, series, releases)
                .of(parts).stream()
                        .map(part -> part.stream().map(ExtractFigure::numerator).toList())
                        .toList();
    }
}
