package hearth.warehouse.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.indicator.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashboardsTest {
    private static final String YAML = """
            title: Who left
            asks: Who left care?
            owner: Analysts
            reader: board
            parameters:
              authority: {kind: authority, label: Authority}
              from: {kind: year, label: From, default: 2020}
            panels:
              - id: left
                kind: trend
                query: left.sql
                measure: ceased_looked_after
                title: "{value@last} left"
            """;

    private static final String SQL =
            "SELECT * FROM figure_of_years WHERE source = 'extract' AND area_code = :authority AND year > :from";

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static Dashboards read(String yaml, Map<String, String> others) {
        Map<String, String> files = new HashMap<>(Map.of("dashboard.yaml", yaml));
        files.putAll(others);
        return Dashboards.of(Map.of("who-left", files), CATALOGUE);
    }

    private static List<String> faults(String yaml, Map<String, String> others) {
        return catchThrowableOfType(FileFaults.class, () -> read(yaml, others)).faults();
    }

    @Test
    void aFolderIsADashboardWithItsNameAsItsId() {
        Dashboard dashboard =
                read(YAML, Map.of("left.sql", SQL)).withId("who-left").orElseThrow();

        assertThat(dashboard.finding())
                .as("the first panel's title is the page's")
                .containsExactly("left");
        assertThat(dashboard.measures()).containsExactly("ceased_looked_after");
        assertThat(dashboard.panel("left").orElseThrow().width()).isEqualTo(Panel.Width.HALF);
    }

    @Test
    void shippedDashboardsAreWithoutFaults() {
        assertThat(Dashboards.shipped(CATALOGUE).all()).isNotEmpty();
    }

    @Test
    void everyFaultIsReportedAtOnceWithItsLine() {
        String yaml = YAML.replace("kind: trend", "kind: tend")
                .replace("measure: ceased_looked_after", "measure: ceased_looked_afte")
                .replace("asks: Who left care?", "asks: Who left care");

        assertThat(faults(yaml, Map.of("left.sql", SQL.replace(":from", ":form"), "other.sql", "SELECT 1")))
                .hasSize(6)
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("who-left/dashboard.yaml, line 10")
                        .contains("'kind' must be one of headline, trend")
                        .endsWith("found 'tend'"))
                .anySatisfy(
                        fault -> assertThat(fault).contains("line 12").contains("did you mean ceased_looked_after?"))
                .anySatisfy(fault -> assertThat(fault).contains("line 2").contains("question mark"))
                .anySatisfy(fault -> assertThat(fault).contains("line 11").contains("uses :form"))
                .anySatisfy(fault -> assertThat(fault).contains("no query uses the parameter 'from'"))
                .contains("who-left/other.sql: no panel uses this file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: trend | colour: red | unknown key 'colour'",
                "query: left.sql | query: gone.sql | there is no file 'gone.sql'",
                "title: Who left | title: Who left in 2025 | must have no figures",
                "kind: trend | 'headings: {value: Per 10,000}' | nothing for '000'; a text with a comma needs quotation marks",
                "default: 2020 | default: soon | newest or a year such as 2020",
                "kind: authority, | kind: council, | must be one of authority, year",
                "'\"{value@last} left\"' | '\"Fewer left, which is better\"' | needs a test",
                "owner: Analysts | finding: [gone] | there is no panel 'gone'"
            })
    void aFolderThatIsNotAsItMustBeIsRefused(String right, String wrong, String words) {
        assertThat(YAML).contains(right);
        assertThat(faults(YAML.replace(right, wrong), Map.of("left.sql", SQL)))
                .anySatisfy(fault -> assertThat(fault).contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * | 'SELECT 1,\ncoalesce(value, 0)' | must not become 0",
                "SELECT * | SELECT avg(figure.value) | figures must not be averaged",
                "year > :from | year > :from AND day < current_date | must not depend on the day",
                "source = | 'area = -- source\n' | a query over figure_of_years must choose by source",
                "figure_of_years | benchmark | a query over benchmark must choose by breakdown"
            })
    void aQueryThatMakesFiguresWrongIsRefused(String right, String wrong, String words) {
        assertThat(SQL).contains(right);
        assertThat(faults(YAML, Map.of("left.sql", SQL.replace(right, wrong))))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("who-left/left.sql").contains(words));
    }

    @Test
    void aTitleThatSaysWhatHasChangedLeavesTheResultToATest() {
        String tested = YAML.replace(
                "\"{value@last} left\"",
                "{test: change, higher: More left, lower: Better, similar: As many left, untested: No test}");

        Title title = read(tested, Map.of("left.sql", SQL))
                .all()
                .get(0)
                .panels()
                .get(0)
                .title();

        assertThat(title).isInstanceOf(Title.ByTest.class);
    }

    @Test
    void aFolderOfAUsersOwnDoesNotReplaceAShippedDashboard() {
        Dashboards shipped = read(YAML, Map.of("left.sql", SQL));

        FileFaults refused = catchThrowableOfType(FileFaults.class, () -> shipped.and(shipped));

        assertThat(refused.faults()).singleElement().asString().contains("rename the folder");
    }
}
