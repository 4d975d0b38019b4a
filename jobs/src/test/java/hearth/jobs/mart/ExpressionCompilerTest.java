package hearth.jobs.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.UserError;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import hearth.warehouse.table.Table.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four rows: the first knows everything, the last nothing. */
class ExpressionCompilerTest {
    private static final Table TABLE = new Table(
            "cohort",
            "one row per child",
            Audience.RECORD_LEVEL,
            Optional.empty(),
            List.of(
                    new Column("age", Column.Type.INTEGER, false, ""),
                    new Column("is_away", Column.Type.YES_NO, false, ""),
                    new Column("placement", Column.Type.TEXT, false, ""),
                    new Column("day", Column.Type.DATE, false, ""),
                    new Column("miles", Column.Type.NUMBER, false, "")));

    private static final List<@Nullable Object[]> ROWS = List.of(
            new @Nullable Object[] {7, true, "U1", LocalDate.of(2024, 5, 1), 1.5},
            new @Nullable Object[] {15, false, "K2", LocalDate.of(2025, 5, 1), 30.0},
            new @Nullable Object[] {3, null, "U4", null, null},
            new @Nullable Object[] {null, null, null, null, null});

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    count(*)                                                   | 4
                    count(age)                                                 | 3
                    count_if(is_away)                                          | 1
                    count_if(NOT is_away)                                      | 1
                    count_if(is_away IS NULL)                                  | 2
                    count_if(is_away OR age < 5)                               | 2
                    count_if(is_away AND age < 5)                              | 0
                    count_if(NOT (is_away AND age > 5))                        | 2
                    count_if(age BETWEEN 7 AND 15)                             | 2
                    count_if(age NOT BETWEEN 7 AND 15)                         | 1
                    count_if(placement IN ('U1', 'U4'))                        | 2
                    count_if(placement NOT IN ('U1', 'U4'))                    | 1
                    count_if(placement <> 'U1')                                | 2
                    count_if(placement LIKE 'U%')                              | 2
                    count_if(placement LIKE '_2')                              | 1
                    count_if(left(placement, 1) = 'K')                         | 1
                    count_if(day >= DATE'2025-01-01')                          | 1
                    count_if(miles > 20)                                       | 1
                    count_if(coalesce(placement, '0') = '0')                   | 1
                    sum(age)                                                   | 25
                    sum(age) FILTER (WHERE age > 100)                          | none
                    coalesce(sum(age) FILTER (WHERE age > 100), 0)             | 0
                    sum(greatest(age, 5))                                      | 32
                    max(age) - min(age)                                        | 12
                    percentile(age, 0.5)                                       | 7
                    percentile(age, 0.25)                                      | 5
                    percentile(age, 0.5) FILTER (WHERE placement LIKE 'U%')    | 5
                    IF(count(age) > 0, count_if(is_away), NULL)                | 1
                    IF(count(miles) = count(*), sum(age), NULL)                | none
                    IF(max(day) >= DATE'2025-03-31', 1, 0)                     | 1
                    IF(count(age) >= 0.75 * count(*), 1, 0)                    | 1
                    IF(count(age) > 0.75 * count(*), 1, 0)                     | 0
                    """)
    void whatSqlCountsIsCounted(String sql, String expected) {
        ExpressionCompiler compiler = new ExpressionCompiler(TABLE);
        Value figure = compiler.figure(sql);
        CellTotals totals = new CellTotals(compiler.aggregates());
        for (@Nullable Object[] row : ROWS) {
            for (int i = 0; i < compiler.aggregates().size(); i++) {
                Aggregate aggregate = compiler.aggregates().get(i);
                Object value =
                        aggregate.counted().isTrue(row) ? aggregate.value().of(row) : null;
                if (value != null) {
                    totals.add(i, aggregate.amount(value));
                }
            }
        }

        Object counted = figure.of(totals.results());

        assertThat(counted == null ? "none" : String.valueOf(((Number) counted).doubleValue()))
                .isEqualTo(expected.equals("none") ? expected : String.valueOf(Double.parseDouble(expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    count_if(is_awy)                | there is no column 'is_awy'
                    age                             | 'age' cannot be counted
                    avg(age)                        | 'avg(age)' cannot be counted
                    count(DISTINCT age)             | DISTINCT cannot be counted
                    count_if(sqrt(age) > 2)         | 'sqrt(age)' cannot be read
                    count_if(age)                   | 'age' is a whole number; expected a condition
                    count_if(age = 'seven')         | compares a whole number with text
                    sum(miles)                      | 'miles' is a number; expected a whole number
                    max(placement)                  | is of text
                    count_if(count(age) > 1)        | 'count(age)' cannot be read
                    count_if(left(placement) = 'U') | 'left(placement)' is not complete
                    count_if(is_away                | is no SQL
                    count(age) > 1                  | is true or false; expected a number
                    """)
    void whatIsNotKnownIsRefusedByName(String sql, String problem) {
        assertThatThrownBy(() -> new ExpressionCompiler(TABLE).figure(sql))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(problem);
    }

    @Test
    void anAggregateThatSeveralFiguresNameIsGatheredOnce() {
        ExpressionCompiler compiler = new ExpressionCompiler(TABLE);
        compiler.figure("IF(count(age) > 0, count_if(is_away), NULL)");
        compiler.figure("count(age)");

        assertThat(compiler.aggregates()).hasSize(2);
        assertThat(compiler.columns()).containsExactlyInAnyOrder("age", "is_away");
    }
}
