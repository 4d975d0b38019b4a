package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.web.access.Audience;
import hearth.web.serving.Lease;
import hearth.web.workbench.SelectGuard;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of one indicator: what it says, and to whom. */
class IndicatorPageTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    @Test
    void itGoesFromPlainWordsToTheReturnAndTheChart() throws IOException, InterruptedException {
        String page = web.get("/indicators/three_or_more_placements?area=ashby").body();
        assertThat(page)
                .contains("<h1>Three or more placements in a year</h1>")
                .contains("<dd class=\"value\">▼ lower</dd>", "<dd class=\"value\">monthly</dd>")
                .contains("<h2 id=\"example-title\">A worked example: 2 of 3, so 66.7%</h2>")
                .contains("episodes: DEC, DECOM, LS, PLACE, REC, RNE", "<strong>cohort_looked_after</strong>")
                .contains("count_if(placements_in_12_months &gt;= 3) AS numerator")
                .contains("<dt>Why it matters</dt><dd>Each move can cost a child")
                .contains("<dt>Checked</dt><dd>not yet checked by a person outside the project</dd>")
                .contains("“CLA on 31 March”", "“With 3 or more placements during the year”");
    }

    @Test
    void theNewestFigureIsSaidAsAReportWouldSayIt() throws IOException, InterruptedException {
        assertThat(web.get("/indicators/children_looked_after_rate?area=ashby").body())
                .contains("In a report: “Ashby looks after 26 children in every 10,000.”");
        assertThat(web.get("/indicators/children_looked_after_rate").body())
                .contains("In a report: “England looks after 60 children in every 10,000.”");
        assertThat(web.get("/indicators/complaints").body()).doesNotContain("In a report");
    }

    @Test
    void whatAnAreaHasNoFiguresOfSaysHowItGetsThem() throws IOException, InterruptedException {
        assertThat(web.get("/indicators/complaints?area=birch").body())
                .contains(
                        "No figures for Birch yet: the council has added none from the council's register of complaints.",
                        "<a href=\"/help/local-figures\">How to add local figures</a>")
                .contains("indicator,period,breakdown,breakdown_value,numerator,denominator,value\ncomplaints,,,,,,");
        assertThat(web.get("/indicators/dental_check?area=ashby").body())
                .contains(
                        "No figures for Ashby yet: no return that covers this was loaded, and no published figure was imported.");
    }

    @Test
    void strategiesAreQuotedAsPrinted() throws IOException, InterruptedException {
        assertThat(web.get("/indicators/three_or_more_placements").body())
                .contains(
                        "Ashby<span class=\"mark\">Growing up well</span>",
                        "2023/24: &lt;5%",
                        "at most “9%” by 31 March 2026")
                .contains("<dt>Used by</dt><dd class=\"value\">1 strategy</dd><dd class=\"note\">Ashby</dd>");
        assertThat(web.get("/indicators/complaints").body()).doesNotContain("What councils’ strategies say");
    }

    @Test
    void ownCountsAndBrokenRulesAreForOwnStaffOnly() throws IOException, InterruptedException {
        assertThat(web.get("/indicators/fostered?area=ashby").body())
                .contains("Rows now", "<a href=\"/quality/ashby/rules/");
        assertThat(web.get("/indicators/fostered?area=birch").body())
                .contains("Rules that can change it")
                .doesNotContain("Rows now", "/rules/", "Own counts and published figures");
    }

    @Test
    void theQueryOfItsFiguresRunsAsItStands() throws IOException, InterruptedException, SQLException {
        for (String path : List.of("/indicators/fostered?area=ashby", "/indicators/complaints")) {
            var queries = Pattern.compile("(?s)<code>(SELECT period_end.*?)</code>")
                    .matcher(web.get(path).body());
            assertThat(queries.find()).as(path).isTrue();
            String sql = queries.group(1).replace("&#39;", "'").replace("&gt;", ">");
            try (Lease lease = web.serving().lease(Audience.staff("901")).orElseThrow();
                    Statement statement = lease.session().connection().createStatement()) {
                new SelectGuard(lease.session().connection()).check(sql);
                assertThat(statement.execute(sql)).isTrue();
            }
        }
    }

    @Test
    void aNumeratorThatSaysOfThoseStandsAfterItsDenominator() throws IOException, InterruptedException {
        String page = web.get("/indicators/adopted_aged_5_and_over").body();
        assertThat(page.indexOf("<dt>Out of</dt>")).isPositive().isLessThan(page.indexOf("<dt>Counts</dt>"));
    }
}
