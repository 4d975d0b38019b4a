package hearth.web.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.DefinitionSql;
import hearth.warehouse.indicator.Example;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import hearth.web.query.Session;
import hearth.web.query.SqlFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExampleReaderTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            for (String macro : SqlFile.statements("serving/spark-names.sql")) {
                statement.execute(macro);
            }
            for (Cohort cohort : CATALOGUE.cohorts()) {
                statement.execute("CREATE TABLE " + cohort.table() + " ("
                        + Table.named(cohort.table()).columns().stream()
                                .map(column -> column.name() + " " + type(column))
                                .collect(Collectors.joining(", "))
                        + ")");
            }
        }
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case INTEGER -> "INTEGER";
            case NUMBER -> "DOUBLE";
            case YES_NO -> "BOOLEAN";
            case DATE -> "DATE";
            default -> "VARCHAR";
        };
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static WorkedExample example(String id) throws SQLException {
        Indicator indicator = CATALOGUE.indicator(id).orElseThrow();
        Indicator.FromExtract extract = indicator.extract().orElseThrow();
        Cohort cohort = CATALOGUE.cohort(extract.cohort()).orElseThrow();
        try (Session session = new Session(((org.duckdb.DuckDBConnection) connection).duplicate())) {
            return new ExampleReader(session, indicator, cohort, extract)
                    .read(indicator.example().orElseThrow());
        }
    }

    @Test
    void aRowThatCountsIsToldFromOneThatDoesNotAndItsNumberIsDrawn() throws SQLException {
        WorkedExample moves = example("three_or_more_placements");
        assertThat(moves.title()).isEqualTo("2 of 3, so 66.7%");
        assertThat(moves.columns()).containsExactly("Placements in 12 months");
        assertThat(moves.rows()).extracting(WorkedExample.Row::name).containsExactly("Child A", "Child B", "Child C");
        assertThat(moves.rows())
                .extracting(WorkedExample.Row::result)
                .containsExactly("does not count", "counts", "counts");
        assertThat(moves.rows().get(2).cells())
                .containsExactly(new WorkedExample.Cell("4", Optional.of(new WorkedExample.Bar(4, 25))));
    }

    @Test
    void asManyRowsCountAsEachExampleSays() throws SQLException {
        List<Indicator> shares = CATALOGUE.indicators().stream()
                .filter(indicator -> indicator.example().isPresent())
                .toList();
        assertThat(shares).hasSize(162);
        for (Indicator indicator : shares) {
            Example example = indicator.example().orElseThrow();
            WorkedExample shown = example(indicator.id());
            assertThat(shown.rows()).as(indicator.id()).hasSameSizeAs(example.rows());
            if (indicator.unit().name().equals("PERCENTAGE")) {
                assertThat(shown.rows().stream().filter(WorkedExample.Row::isCounted))
                        .as(indicator.id())
                        .hasSize((int) example.numerator());
            }
        }
    }

    @Test
    void everyDefinitionRunsAsItStands() throws SQLException {
        for (Indicator indicator : CATALOGUE.indicators()) {
            if (indicator.extract().isPresent()) {
                Indicator.FromExtract extract = indicator.extract().get();
                Cohort cohort = CATALOGUE.cohort(extract.cohort()).orElseThrow();
                try (Statement statement = connection.createStatement()) {
                    assertThat(statement.execute(new DefinitionSql(cohort, extract).text()))
                            .as(indicator.id())
                            .isTrue();
                }
            }
        }
    }
}
