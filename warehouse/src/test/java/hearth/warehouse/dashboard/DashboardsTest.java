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
                        .endsWith("found 'tend'; did you mean trend?"))
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
                "measure: | meassure: | unknown key 'meassure'; did you mean measure?",
                "query: left.sql | query: gone.sql | there is no file 'gone.sql'",
                "title: Who left | title: Who left in 2025 | must have no figures",
                "kind: trend | 'headings: {value: Per 10,000}' | nothing for '000'; a text with a comma needs quotation marks",
                "default: 2020 | default: soon | newest or a year such as 2020",
                "kind: authority, | kind: council, | must be one of authority, region",
                "'\"{value@last} left\"' | '\"Fewer left, which is better\"' | needs a test",
                "owner: Analysts | finding: [gone] | there is no panel 'gone'",
                "asks: Who left care? | asks: Which UASC left? | 'board members may not know ''UASC'''",
                "owner: Analysts | 'owner: &team Analysts' | line 3: anchors (&) and aliases (*) are not read"
            })
    void aFolderThatIsNotAsItMustBeIsRefused(String right, String wrong, String words) {
        assertThat(YAML).contains(right);
        assertThat(faults(YAML.replace(right, wrong), Map.of("left.sql", SQL)))
                .anySatisfy(fault -> assertThat(fault).contains(words));
    }

    /** A panel with all that the others leave out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: trend, limit: 700 | 'limit' must be 1 to 600 for a panel of the kind trend, found 700",
                "kind: trend, focus: ':whom' | there is no parameter ':whom'",
                "kind: trend, spark: yes | unknown key 'spark'",
                "kind: trend, columns: {valeu: share} | has no column 'valeu'; did you mean value?",
                "kind: headline, small: [before, comparator, left, right] | at most 3 columns, found 4",
                "kind: table, spark: yes | it needs across: period_end",
                "kind: heat, scale: gaps | must be one of rank, gap, none, found 'gaps'; did you mean gap?",
                "kind: funnel, spread: wide | 'spread' must be yes or no",
                "kind: ranked, mean: 1 | 'mean' must be yes or no",
                "kind: dots, compare: [first] | 'compare' of dots must name two series, found 1",
                "kind: trend, measure: fostered, unit: days | has its unit and decimals",
                "kind: trend, decimals: 1 | 'decimals' needs a 'unit'",
                "kind: trend, unit: days, decimals: 3 | 'decimals' must be 0 to 2, found 3",
            })
    void anOptionIsCheckedAsItsKindHasIt(String keys, String words) {
        String yaml = YAML + "  - {id: two, query: left.sql, title: Two, " + keys + "}\n";

        assertThat(faults(yaml, Map.of("left.sql", SQL)))
                .singleElement()
                .asString()
                .contains("line 14", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Of {lefft.value} children. | a figure of 'lefft', and no panel with figures has that id; did you mean left?",
                "This is <b>bold</b>. | a note must have no HTML",
                "Stability is better now. | a note must not say 'better'"
            })
    void aNoteHasNoMoreThanItsPanelsAllow(String text, String words) {
        String yaml = YAML + "  - {id: know, kind: note, text: know.md, date: 2026-11-01, title: Know}\n";

        assertThat(faults(yaml, Map.of("left.sql", SQL, "know.md", text)))
                .singleElement()
                .asString()
                .contains(words);
        assertThat(read(yaml, Map.of("left.sql", SQL, "know.md", "Of {left.value@last} children."))
                        .all())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * | 'SELECT 1,\ncoalesce(value, 0)' | must not become 0",
                "source = | indicator = 'fosterd' AND source = | line 1: there is no indicator 'fosterd'; did you mean fostered?",
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
    void aPanelOfAnIndicatorNeedsNoQuery() {
        String yaml = YAML.replace(
                "query: left.sql\n    measure: ceased_looked_after", "indicator: ceased_looked_after\n    from: :from");

        Panel panel = read(yaml, Map.of()).all().get(0).panels().get(0);

        assertThat(panel.measure().orElseThrow().id()).isEqualTo("ceased_looked_after");
        assertThat(panel.query().orElseThrow().sql().names()).containsExactly("from", "authority");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: trend, breakdown: colour | 'breakdown' must be one of",
                "kind: trend, from: ':authority' | must be a parameter of the kind year",
                "kind: trend, to: soon | must be a year such as 2020",
                "kind: flow | a flow needs a query",
                "kind: mix | needs the breakdown of which it draws the groups",
                "kind: ranked, breakdown: age_band | show a breakdown",
                "kind: trend, measure: convicted | leave 'measure' out",
                "kind: trend, among: friends | must be one of neighbours, region, england, all",
                "kind: trend, compare: [englnd] | must be one of england, region, neighbours, band, found 'englnd'; did you mean england?",
                "kind: trend, compare: [england], among: all | 'compare' is for trends of all children",
                "kind: trend, aim: yes, breakdown: age_band | has no aims for groups",
            })
    void whatAnIndicatorCannotShowIsRefused(String keys, String words) {
        String panel = "  - {id: one, indicator: ceased_looked_after, from: ':from', title: One, " + keys + "}\n";
        String yaml = YAML.substring(0, YAML.indexOf("  - id: left"))
                + (keys.contains("from:") ? panel.replace("from: ':from', ", "") : panel);

        assertThat(faults(yaml, Map.of())).anySatisfy(fault -> assertThat(fault).contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kind: number, label: Least, default: 50, least: 1, most: 10} | a number, between least and most",
                "{kind: date, label: To, default: yesterday} | newest or a day such as 2025-03-31",
                "{kind: choice, label: One, default: a, values: {a: A}} | 'values' must be 2 to 12",
                "{kind: source, label: Source, default: hearsay} | one of published, extract, local",
                "{kind: indicator, label: Measure, default: fostered} | needs only: [ids], or the theme",
                "{kind: region, label: Region, default: E12000001} | left out",
            })
    void aParameterIsCheckedAsItsKindHasIt(String parameter, String words) {
        String yaml = YAML.replace("{kind: year, label: From, default: 2020}", parameter);

        assertThat(faults(yaml, Map.of("left.sql", SQL)))
                .anySatisfy(fault -> assertThat(fault).contains("line 7").contains(words));
    }

    @Test
    void aThemeOffersAllOfItsIndicators() {
        String yaml = YAML.replace(
                "{kind: year, label: From, default: 2020}",
                "{kind: indicator, label: From, theme: stability, default: placement_moves}");

        Parameter parameter =
                read(yaml, Map.of("left.sql", SQL)).all().get(0).parameters().get(1);

        assertThat(parameter.choices()).containsKeys("placement_moves", "same_carer_two_years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{test: change, better: B, worse: W, similar: S, untested: U} | neither a high nor a low figure",
                "{count: '{better} of {rows}'} | can count their rows",
                "{test: change, changed: C, higher: H, similar: S, untested: U} | unknown key 'higher'",
                "{test: differs_from, higher: H, lower: L, similar: S} | missing key 'number'",
                "{test: differs_from, number: one, higher: H, lower: L, similar: S} | must be what the figure is tested against",
                "{test: change, number: 1, higher: H, lower: L, similar: S} | unknown key 'number'",
            })
    void aTitleClaimsNothingThatItsPanelCannotTest(String title, String words) {
        assertThat(faults(YAML.replace("\"{value@last} left\"", title), Map.of("left.sql", SQL)))
                .anySatisfy(fault -> assertThat(fault).contains(words));
    }

    @Test
    void aFolderOfAUsersOwnDoesNotReplaceAShippedDashboard() {
        Dashboards shipped = read(YAML, Map.of("left.sql", SQL));

        FileFaults refused = catchThrowableOfType(FileFaults.class, () -> shipped.and(shipped));

        assertThat(refused.faults()).singleElement().asString().contains("rename the folder");
    }
}
