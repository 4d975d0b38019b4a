package hearth.warehouse.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.indicator.Catalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SavedQueriesTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static final String FILE = """
            -- title: How many children left care?
            -- returns: A number for each year
            -- group: leaving_care
            -- asked_by: Boards
            -- parameters:
            --   authority: {kind: authority, label: Council}
            --   from: {kind: year, label: From, default: 2020}
            -- measure: ceased_looked_after
            -- empty: No return of this council is loaded.
            SELECT period_end, value, symbol
            FROM figure_of_years
            WHERE indicator = 'ceased_looked_after' AND source = 'extract' AND area_code = :authority
                AND year(period_end) >= :from
            """;

    private static SavedQuery read(String text) {
        return SavedQueries.of(Map.of("queries/who-left.sql", text), CATALOGUE)
                .withId("who-left")
                .orElseThrow();
    }

    private static List<String> faults(String text) {
        return catchThrowableOfType(FileFaults.class, () -> read(text)).faults();
    }

    @Test
    void aFileIsAQuestionWithItsNameAsItsId() {
        SavedQuery query = read(FILE);

        assertThat(query.title()).isEqualTo("How many children left care?");
        assertThat(query.select()).startsWith("SELECT period_end").doesNotContain("--");
        assertThat(query.board().parameters()).extracting(Parameter::name).containsExactly("authority", "from");
        assertThat(query.indicators()).extracting(indicator -> indicator.id()).containsExactly("ceased_looked_after");
    }

    @Test
    void shippedQueriesAreWithoutFaults() {
        assertThat(SavedQueries.shipped(CATALOGUE).all()).hasSizeGreaterThan(30);
    }

    @Test
    void everyFaultIsReportedAtOnceWithItsLine() {
        String text = FILE.replace("care?", "care")
                .replace("group: leaving_care", "group: leaving")
                .replace("measure: ceased", "meassure: ceased")
                .replace(">= :from", ">= :form")
                .replace("value, symbol", "coalesce(value, 0)")
                .replace("indicator = 'ceased_looked_after'", "indicator IN ('ceased_looked_after', 'ceased_looked')");

        assertThat(faults(text))
                .hasSize(7)
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("who-left.sql, line 1").contains("question mark"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("who-left.sql, line 3").contains("leaving_care"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("who-left.sql, line 8").contains("meassure"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("who-left.sql, line 10").contains("must not become 0"))
                .anySatisfy(fault -> assertThat(fault).contains("uses :form"))
                .anySatisfy(fault -> assertThat(fault).contains("does not use the parameter 'from'"))
                .anySatisfy(fault -> assertThat(fault).contains("no indicator 'ceased_looked'"));
    }

    @Test
    void aFileWithoutAHeaderOrAQueryIsRefused() {
        assertThat(faults("SELECT 1")).anySatisfy(fault -> assertThat(fault).contains("who-left.sql"));
        assertThat(faults(FILE.substring(0, FILE.indexOf("SELECT"))))
                .anySatisfy(fault -> assertThat(fault).contains("there must be a SELECT"));
    }

    @Test
    void anIdThatShipsCannotBeTaken() {
        SavedQueries shipped = SavedQueries.shipped(CATALOGUE);
        SavedQueries other = SavedQueries.of(Map.of("who-is-in-care.sql", FILE), CATALOGUE);

        assertThat(catchThrowableOfType(FileFaults.class, () -> shipped.and(other)))
                .hasMessageContaining("rename the file");
    }
}
