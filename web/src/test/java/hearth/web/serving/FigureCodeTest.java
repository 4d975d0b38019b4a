package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.web.query.SqlFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FigureCodeTest {
    @Property
    void givesBackWhatItWasMadeOf(
            @ForAll @IntRange(max = 0x1FFFFFFF) int series,
            @ForAll @IntRange(max = 4095) int release,
            @ForAll @IntRange(max = 1_048_575) int day,
            @ForAll @IntRange(max = 3) int flags) {
        long code = FigureCode.of(series, release, day, flags);

        assertThat(FigureCode.series(code)).isEqualTo(series);
        assertThat(FigureCode.release(code)).isEqualTo(release);
        assertThat(FigureCode.day(code)).isEqualTo(day);
        assertThat(FigureCode.flags(code)).isEqualTo(flags);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> FigureCode.of(1, 4096, 1, 0)).hasMessageContaining("source 4096");
        assertThatThrownBy(() -> FigureCode.of(1, 1, -1, 0)).hasMessageContaining("day -1");
    }

    @Test
    void isTheSameInSql() throws SQLException {
        LocalDate day = LocalDate.of(2025, 3, 31);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String part : SqlFile.statements("serving/series.sql")) {
                if (part.contains("CREATE MACRO")) {
                    statement.execute(part);
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT code, series_of(code), release_of(code), day_of(code),"
                            + " flags_of(code) FROM (SELECT figure_code(12345::BIGINT, 67::BIGINT, DATE '2025-03-31', 2) AS code)")) {
                row.next();
                assertThat(row.getLong(1)).isEqualTo(FigureCode.of(12345, 67, (int) day.toEpochDay(), 2));
                assertThat(row.getInt(2)).isEqualTo(12345);
                assertThat(row.getInt(3)).isEqualTo(67);
                assertThat(row.getObject(4, LocalDate.class)).isEqualTo(day);
                assertThat(row.getInt(5)).isEqualTo(2);
            }
        }
    }
}
