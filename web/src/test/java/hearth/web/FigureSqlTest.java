package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.warehouse.command.CommandLines;
import hearth.warehouse.file.Settings;
import hearth.web.query.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SQL behind a chart runs as it stands on the command line and gives the figures of the chart. */
class FigureSqlTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    private static final Pattern SQL = Pattern.compile("<pre class=\"sql\"[^>]*>([^<]*)</pre>");
    private static final Pattern CHART = Pattern.compile("data-chart=\"([^\"]*)\"");

    private static List<String> all(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1)
                    .replace("&#34;", "\"")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&"));
        }
        return found;
    }

    private static JsonNode answer(String sql) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CommandLines.of(new Main(), Settings.of(Map.of(), ""))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("sql", "--warehouse", web.warehouse().toString(), "--own", "901", "--format", "json", sql);
        assertThat(exit).as(sql + err).isZero();
        return Json.mapper().readTree(out.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?area=ashby",
                "?area=cedarton&statistic=median&from=2023",
                "?area=cedarton&as_of=2023-12-01",
                "?area=ashby&indicator=" + LittleEngland.SHARE,
                "?area=ashby&indicator=" + LittleEngland.LOCAL_SHARE,
                "?area=maple",
                "?area=upper-vale"
            })
    void itGivesEveryPointOfTheTrend(String query) throws IOException, InterruptedException {
        String page = web.get("/benchmark" + query).body();
        JsonNode trend = Json.mapper().readTree(all(CHART, page).get(0));
        List<String> rows = new ArrayList<>();
        answer(all(SQL, page).get(0))
                .forEach(row -> rows.add(row.path("year").asInt() + " "
                        + row.path("source").asText() + " "
                        + row.path("area_name").asText() + " "
                        + row.path("value").asDouble()));
        List<String> points = new ArrayList<>();
        trend.path("lines")
                .forEach(line -> line.path("points").forEach(point -> {
                    String role = line.path("role").asText();
                    String name = switch (role) {
                        case "neighbours" ->
                            "Statistical neighbours, " + (query.contains("median") ? "median" : "mean");
                        case "extract", "local" -> "Ashby";
                        default -> line.path("name").asText();
                    };
                    String source = role.equals("extract") || role.equals("local") ? role : "";
                    points.add(point.path("year").asText() + ".*" + source + ".*" + Pattern.quote(name) + " "
                            + point.path("value").asDouble());
                }));

        assertThat(points).isNotEmpty().allSatisfy(point -> assertThat(rows).anyMatch(row -> row.matches(point)));
    }

    @Test
    void itGivesEveryBarOfTheRanking() throws IOException, InterruptedException {
        String page = web.get("/benchmark?area=ashby").body();
        JsonNode ranked = Json.mapper().readTree(all(CHART, page).get(1));
        List<String> bars = new ArrayList<>();
        ranked.path("bars")
                .forEach(bar -> bars.add(
                        bar.path("name").asText() + " " + bar.path("value").asDouble() + " " + bar.path("lower")));
        List<String> rows = new ArrayList<>();
        answer(all(SQL, page).get(1)).forEach(row -> {
            if (!row.path("value").isNull()) {
                rows.add(
                        row.path("area_name").asText() + " " + row.path("value").asDouble() + " " + row.path("lower"));
            }
        });

        assertThat(rows).hasSize(10).isEqualTo(bars);
    }
}
