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
            @ForAll @IntRange(max = 32_767) int part,
            @ForAll @IntRange(max = 262_143) int series,
            @ForAll @IntRange(max = 4095) int release,
            @ForAll @IntRange(max = 65_535) int day,
            @ForAll @IntRange(max = 3) int flags) {
        long code = FigureCode.of(part, series, release, day, flags);

        assertThat(FigureCode.part(code)).isEqualTo(part);
        assertThat(FigureCode.series(code)).isEqualTo(series);
        assertThat(FigureCode.release(code)).isEqualTo(release);
        assertThat(FigureCode.day(code)).isEqualTo(day);
        assertThat(FigureCode.flags(code)).isEqualTo(flags);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> FigureCode.of(0, 1, 4096, 1, 0)).hasMessageContaining("source 4096");
        assertThatThrownBy(() -> FigureCode.of(0, 1, 1, -1, 0)).hasMessageContaining("day -1");
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
                    "SELECT code, part_of(code), series_of(code), release_of(code), day_of(code),"
                            + " flags_of(code) FROM (SELECT figure_code(3, 12345::BIGINT, 67::BIGINT, DATE '2025-03-31', 2) AS code)")) {
                row.next();
                assertThat(row.getLong(1)).isEqualTo(FigureCode.of(3, 12345, 67, (int) day.toEpochDay(), 2));
                assertThat(row.getInt(2)).isEqualTo(3);
                assertThat(row.getInt(3)).isEqualTo(12345);
                assertThat(row.getInt(4)).isEqualTo(67);
                assertThat(row.getObject(5, LocalDate.class)).isEqualTo(day);
                assertThat(row.getInt(6)).isEqualTo(2);
            }
        }
    }
}
