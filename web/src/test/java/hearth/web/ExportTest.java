package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away as a file is what the pages show. */
class ExportTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    private static final String ASKED = "?area=ashby&from=2025";

    private static List<JsonNode> rows(String path) throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        web.json(path).path("data").forEach(rows::add);
        return rows;
    }

    @Test
    void theFileHoldsEveryFigureWithItsSourceAndStatus() throws IOException, InterruptedException {
        HttpResponse<String> response = web.get("/benchmark.csv" + ASKED);

        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"children_looked_after_rate_ashby_release-1.csv\"");
        assertThat(response.body().split("\r\n"))
                .startsWith("indicator,title,unit,row_kind,area_code,area_name,period,period_end,source,source_release,"
                        + "statistic,numerator,denominator,value,value_shown,lower,upper,status,contributors,possible,"
                        + "break_before")
                .contains(
                        "children_looked_after_rate,\"Children looked after, per 10,000\",\"children per 10,000\",neighbour,"
                                + "E06000002,Birch,year,2025-03-31,published,2025 release,published,,,,[c],,,c,,,",
                        "children_looked_after_rate,\"Children looked after, per 10,000\",\"children per 10,000\",average,,"
                                + "Statistical neighbours of Ashby,year,2025-03-31,published,,sn_2025_mean,,,86,86.0,,,"
                                + "ok,9,10,");
    }

    /** Somebody who adds up a column by council must not add its neighbours' mean to it. */
    @Test
    void anAverageIsNoFigureOfTheCouncil() throws IOException, InterruptedException {
        List<JsonNode> rows = rows("/benchmark.json?area=ashby&group=cedarton,dunmere,gorse,hazelton,juniper");

        assertThat(rows)
                .filteredOn(row -> row.path("area_name").asText().equals("Ashby"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.path("row_kind").asText()).isEqualTo("own"));
        assertThat(rows)
                .filteredOn(row -> row.path("row_kind").asText().equals("average"))
                .extracting(row -> row.path("area_name").asText())
                .contains("Statistical neighbours of Ashby", "Your group")
                .hasSizeGreaterThan(15);
        assertThat(rows)
                .filteredOn(row -> !row.path("contributors").isNull())
                .allSatisfy(row -> assertThat(row.path("area_code").isNull()).isTrue());
    }

    @Test
    void everyFormatHasTheSameRows() throws IOException, InterruptedException {
        List<String> ofJson = rows("/benchmark.json" + ASKED).stream()
                .map(row -> row.path("area_name").asText() + " "
                        + row.path("value_shown").asText())
                .toList();
        List<String> lines =
                web.get("/benchmark.csv" + ASKED).body().lines().skip(1).toList();
        List<String> ofExcel;
        byte[] book = web.file("/benchmark.xlsx" + ASKED).body();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            ofExcel = read.findSheet("Table 1").orElseThrow().read().stream()
                    .skip(3)
                    .map(row -> row.getCellText(5))
                    .toList();
        }

        assertThat(lines).hasSameSizeAs(ofJson);
        for (int i = 0; i < lines.size(); i++) {
            for (String part : ofJson.get(i).split(" ")) {
                assertThat(lines.get(i)).contains(part);
            }
            assertThat(ofJson.get(i)).startsWith(ofExcel.get(i));
        }
    }

    @Test
    void theGroupsOfAnIndicatorAreAFileToo() throws IOException, InterruptedException {
        String path = "?area=ashby&indicator=complaints&by=stage";

        assertThat(rows("/benchmark/groups.json" + path)).singleElement().satisfies(row -> {
            assertThat(row.path("breakdown_value").asText()).isEqualTo("Stage 1");
            assertThat(row.path("value").asDouble()).isEqualTo(2);
            assertThat(row.path("source").asText()).isEqualTo("local");
        });
        assertThat(web.get("/benchmark/groups.csv" + path).body().lines()).hasSize(2);
        assertThat(web.get("/benchmark/groups" + path).body())
                .contains("/benchmark/groups.xlsx" + path.replace("&", "&amp;"));
        assertThat(web.get("/benchmark/groups?area=ashby&by=colour").body())
                .contains("No measure has groups by ‘colour’. Allowed: age, age_and_activity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/benchmark.csv?area=ashby",
                "/benchmark.csv?area=ashby&bom=yes",
                "/benchmark.xlsx?area=ashby",
                "/benchmark.json?area=ashby",
                "/reconciliation.xlsx?area=gorse",
                "/api/v1/benchmark?area=ashby"
            })
    void aFileIsPackedAndNotSentTwice(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> first = web.file(path, "Accept-Encoding", "gzip");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
        HttpResponse<byte[]> again = web.file(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void filesOfDifferentKindsHaveTagsOfTheirOwn() throws IOException, InterruptedException {
        List<String> tags = new ArrayList<>();
        for (String kind : List.of(".csv?", ".csv?bom=yes&", ".xlsx?", ".parquet?", ".json?")) {
            tags.add(web.get("/benchmark" + kind + "area=ashby")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow());
        }
        assertThat(tags).doesNotHaveDuplicates();
    }

    @Test
    void theMarkForExcelIsThereWhenItIsAskedFor() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark.csv?bom=yes&area=ashby").body()).startsWith("\ufeffindicator,");
        assertThat(web.get("/benchmark.csv?bom=no&area=ashby").body()).startsWith("indicator,");
        assertThat(web.get("/benchmark.csv?bom=perhaps&area=ashby").statusCode())
                .isEqualTo(404);
        assertThat(web.get("/benchmark.xlsx?bom=yes&area=ashby").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsRefusedAsItsPageIs() throws IOException, InterruptedException {
        for (String path : Stream.of(".csv", ".xlsx", ".parquet", ".json")
                .flatMap(ending -> Stream.of(
                        "/benchmark" + ending + "?area=nowhere",
                        "/reconciliation" + ending,
                        "/benchmark/groups" + ending + "?area=ashby&indicator=fostered&by=colour",
                        "/benchmark/groups" + ending + "?area=ashby&indicator=fostered&by=sex",
                        "/benchmark/rows" + ending + "?area=ashby"))
                .toList()) {
            HttpResponse<String> response = web.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html");
        }
    }
}
