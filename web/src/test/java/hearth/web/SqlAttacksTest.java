package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearth.warehouse.file.Resources;
import hearth.web.access.Audience;
import hearth.web.query.Format;
import hearth.web.query.Session;
import hearth.web.serving.Lease;
import hearth.web.workbench.Answer;
import hearth.web.workbench.Limits;
import hearth.web.workbench.Question;
import hearth.web.workbench.Refusal;
import hearth.web.workbench.SelectGuard;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks in SQL by the staff of a council, each stopped by two layers where it would do harm. */
class SqlAttacksTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    private static final Audience STAFF = Audience.parse("901", false);
    private static final Limits SHORT = new Limits(1_000, Duration.ofMillis(300));

    /** Statements that others have tried, where they are at hand. */
    private static final Path GATHERED = Path.of("../../shared/cases/sql/attacks.sql");

    /** What some of them try that is answered: it is within the limits, and reads what the staff may read. */
    private static final Set<String> HARMLESS = Set.of(
            "trailing semicolons",
            "quarantine",
            "submissions: files, checksums",
            "releases",
            "values",
            "cross join",
            "window quadratic",
            "window mode",
            "division by zero",
            "comment as blank",
            "comment",
            "macro with subquery");

    private static Lease lease;

    @BeforeAll
    static void open() throws SQLException {
        lease = web.serving().newestForQuestions(STAFF);
    }

    @AfterAll
    static void close() {
        lease.close();
    }

    private static Stream<String> stoppedBy(String who) {
        return Resources.text("hearth/web/attacks.sql")
                .lines()
                .filter(line -> line.startsWith(who + ": "))
                .map(line -> line.substring(who.length() + 2));
    }

    private static Stream<String> stoppedByBoth() {
        return stoppedBy("both");
    }

    private static Stream<String> stoppedByTheGuard() {
        return Stream.concat(stoppedBy("guard"), stoppedByBoth());
    }

    private static Stream<String> stoppedByLimits() {
        return stoppedBy("limits");
    }

    private static Stream<String> harmless() {
        return stoppedBy("nobody");
    }

    private static Session session() {
        return lease.session();
    }

    @ParameterizedTest
    @MethodSource("stoppedByTheGuard")
    void theGuardRefuses(String sql) {
        assertThatThrownBy(() -> new SelectGuard(session().connection()).check(sql))
                .isInstanceOf(Refusal.class)
                .message()
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("stoppedByBoth")
    void theDatabaseRefusesWhatTheGuardWouldHaveRefused(String sql) throws SQLException {
        try (Statement statement = session().connection().createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("stoppedByLimits")
    void limitsEndAnAnswer(String sql) throws SQLException {
        try {
            assertThat(answer(sql)).as("whole").isFalse();
        } catch (Refusal e) {
            assertThat(e).message().containsAnyOf("took longer than", "memory");
        }
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatIsHarmlessIsAnswered(String sql) {
        assertThatCode(() -> answer(sql)).doesNotThrowAnyException();
    }

    @Test
    void attacksGatheredElsewhereAreRefusedOrEnded() throws SQLException, IOException {
        assumeTrue(Files.exists(GATHERED), "skipped: no statements at " + GATHERED);
        List<String> answered = new ArrayList<>();
        for (String line : Files.readAllLines(GATHERED)) {
            String sql = line.replaceFirst(" ##.*", "");
            if (!line.startsWith("-- One statement")) {
                try {
                    if (answer(sql)) {
                        answered.add(line);
                    }
                } catch (Refusal e) {
                    assertThat(e).message().isNotBlank();
                }
            }
        }
        assertThat(answered).allMatch(line -> HARMLESS.contains(line.replaceFirst(".* ## ", "")));
    }

    private static boolean answer(String sql) throws SQLException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Answer.write(session().connection(), new Question(sql, List.of()), SHORT, Format.CSV.to(nowhere));
    }
}
