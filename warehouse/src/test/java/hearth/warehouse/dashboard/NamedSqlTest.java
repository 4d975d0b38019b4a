package hearth.warehouse.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedSqlTest {
    private static final String SQL = """
            -- not :this
            SELECT ':nor this', value::INTEGER, "a:b" /* nor
            :here */ FROM t WHERE a = :authority AND year BETWEEN :from AND :to OR a <> :authority""";

    @Test
    void aNameInATextACommentAQuotedNameOrACastIsNoParameter() {
        assertThat(NamedSql.parse(SQL).names()).containsExactly("authority", "from", "to");
    }

    @Test
    void everyOtherLetterStaysAtItsLineAndColumn() {
        NamedSql sql = NamedSql.parse(SQL);

        assertThat(sql.positional()).hasSameSizeAs(SQL).contains("a = $1         AND year BETWEEN $2    AND $3  OR");
        assertThat(sql.positional().indexOf("AND year")).isEqualTo(SQL.indexOf("AND year"));
    }

    @Test
    void valuesAreBoundInTheOrderOfTheNames() {
        assertThat(NamedSql.parse(SQL).bound(Map.of("to", 2025, "from", 2020, "authority", "E06000001")))
                .containsExactly("E06000001", 2020, 2025);
    }

    @Test
    void theTextToCopyHasTheValuesAndAQuoteInOneEndsNothing() {
        assertThat(NamedSql.parse("SELECT :a, :b").written(Map.of("a", "it's", "b", 3)))
                .isEqualTo("SELECT 'it''s', 3");
    }
}
