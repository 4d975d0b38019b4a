package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.web.access.Audience;
import hearth.web.query.Column;
import hearth.web.query.RowWriter;
import hearth.web.serving.Lease;
import hearth.web.workbench.Limits;
import hearth.web.workbench.Question;
import hearth.web.workbench.Refusal;
import hearth.web.workbench.Workbench;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions answered in a process apart. */
class WorkbenchTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    private static final Limits LIMITS = new Limits(100, Duration.ofSeconds(20));

    private static final Workbench WORKBENCH = new Workbench();
    private static Lease lease;

    @BeforeAll
    static void open() throws SQLException {
        lease = web.serving().newest(Audience.parse("901", false));
    }

    @AfterAll
    static void close() {
        WORKBENCH.close();
        lease.close();
    }

    private static Answered ask(String sql, Object... values) throws SQLException {
        return ask(new Question(sql, List.of(values)), LIMITS);
    }

    private static Answered ask(Question question, Limits limits) throws SQLException {
        Answered answered = new Answered();
        answered.isWhole = WORKBENCH.answer(lease, question, limits, answered);
        return answered;
    }

    @Test
    void valuesKeepTheirTypes() throws SQLException {
        Answered answered = ask(
                "SELECT 1 AS one, 2.50 AS two, 0.1::DOUBLE AS three, true AS four, DATE '2025-03-31' AS five,"
                        + " 'é\n' AS six, NULL AS seven, 170141183460469231731687303715884105727 AS eight, 'nan'::DOUBLE AS nine");
        assertThat(answered.columns)
                .extracting(Column::name)
                .startsWith("one", "two")
                .hasSize(9);
        assertThat(answered.columns).extracting(Column::isNumber).startsWith(true, true, true, false, false, false);
        assertThat(answered.rows.get(0))
                .extracting(cell -> cell.orElse("-"))
                .containsExactly(
                        1L,
                        new BigDecimal("2.50"),
                        0.1,
                        true,
                        LocalDate.of(2025, 3, 31),
                        "é\n",
                        "-",
                        new BigInteger("170141183460469231731687303715884105727"),
                        Double.NaN);
    }

    @Test
    void valuesAreBound() throws SQLException {
        Answered answered = ask("SELECT $1 || '!' AS a, $2::DATE + 1 AS b", "O'Neill", LocalDate.of(2025, 3, 31));
        assertThat(answered.rows.get(0))
                .extracting(Optional::orElseThrow)
                .containsExactly("O'Neill!", LocalDate.of(2025, 4, 1));
    }

    @Test
    void theAudienceReadsTheSameAsOnItsPages() throws SQLException {
        String sql = "SELECT count(*) || ' ' || sum(numerator) FROM benchmark WHERE source = 'extract'";
        List<String> onPages = lease.session().ask(sql, row -> row.getString(1));
        assertThat(ask(sql).rows).containsExactly(List.of(Optional.of(onPages.get(0))));
        assertThatThrownBy(() -> ask("SELECT * FROM own_902.mart_indicator")).isInstanceOf(Refusal.class);
    }

    @Test
    void anAnswerBeyondTheLimitOfRowsIsCutAndSaysSo() throws SQLException {
        Answered answered = ask(Question.of("SELECT * FROM range(1000000000)"), new Limits(3, Duration.ofSeconds(20)));
        assertThat(answered.rows).hasSize(3);
        assertThat(answered.isWhole).isFalse();
    }

    @Test
    void aFaultHasItsPlace() {
        assertThatThrownBy(() -> ask("SELECT 1,\n  version()"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.place()).contains(new Refusal.Place(2, 3));
                    assertThat(refusal.reason()).isEqualTo("The function version is not allowed.");
                })
                .hasMessage("Line 2, column 3: The function version is not allowed.");
    }

    /** Text that doubles needs memory that the database does not count. */
    @Test
    void aQuestionThatTakesTooMuchMemoryEndsAlone() throws SQLException {
        String doubling =
                "WITH RECURSIVE r AS (SELECT 'x' AS s, 1 AS n UNION ALL SELECT s || s, n + 1 FROM r WHERE n < 29)"
                        + " SELECT length(upper(s || s || s)) FROM r ORDER BY n DESC LIMIT 1";
        assertThatThrownBy(() -> ask(doubling))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("emory");
        assertThat(ask("SELECT 1").rows).hasSize(1);
    }

    @Test
    void anAnswerTooLargeForTheServerIsStopped() throws SQLException {
        String large = "SELECT string_agg(range::VARCHAR || 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') FROM range(300000)"
                + " UNION ALL SELECT string_agg(range::VARCHAR || 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') FROM range(1500000)";
        assertThatThrownBy(() -> ask(large))
                .isInstanceOf(Refusal.class)
                .message()
                .containsAnyOf("larger than", "memory");
        assertThat(ask("SELECT 1").rows).hasSize(1);
    }

    @Test
    void aQuestionWithoutAnEndIsStopped() {
        Question endless = Question.of("SELECT count(*) FROM range(10000000000000) WHERE range % 7 = 3");
        assertThatThrownBy(() -> ask(endless, new Limits(100, Duration.ofSeconds(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("took longer than 1 s and was stopped");
    }

    /** Doubled names make a plan that takes for ever before anything runs, which the database does not interrupt. */
    @Test
    void aPlanWithoutAnEndIsStopped() throws SQLException {
        StringBuilder sql = new StringBuilder("WITH a0 AS (SELECT 1 AS x)");
        for (int i = 1; i < 30; i++) {
            sql.append(", a%d AS NOT MATERIALIZED (SELECT l.x FROM a%d AS l JOIN a%d AS r USING (x))"
                    .formatted(i, i - 1, i - 1));
        }
        sql.append(" SELECT count(*) FROM a29");
        assertThatThrownBy(() -> ask(Question.of(sql.toString()), new Limits(100, Duration.ofSeconds(1))))
                .isInstanceOf(Refusal.class);
        assertThat(ask("SELECT 1").rows).hasSize(1);
    }

    private static final class Answered implements RowWriter {
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Optional<Object>>> rows = new ArrayList<>();
        private boolean isWhole;

        @Override
        public void begin(List<Column> all) {
            columns.addAll(all);
        }

        @Override
        public void row(List<Optional<Object>> cells) {
            rows.add(cells);
        }

        @Override
        public void end() {}
    }
}
