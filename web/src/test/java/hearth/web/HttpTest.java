package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.web.query.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app answers as a well-behaved server: methods, headers, and faults in its own words. */
class HttpTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/benchmark?area=ashby",
                "/benchmark?area=E06000001",
                "/benchmark?area=nowhere",
                "/?indicator=nope",
                "/benchmark.csv?area=ashby",
                "/api/v1/benchmark?area=ashby",
                "/api/v1/benchmark?area=zzz",
                "/api/v1/areas",
                "/govuk.css",
                "/hearth.css",
                "/-/health",
                "/nothing"
            })
    void headIsAnsweredAsGetIsWithoutABody(String path) throws IOException, InterruptedException {
        HttpResponse<String> get = web.send("GET", path);
        HttpResponse<String> head = web.send("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "ETag", "Cache-Control", "Vary", "Location"}) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"POST, /api/v1/benchmark", "PUT, /", "DELETE, /benchmark", "PATCH, /api/v1/areas", "POST, /hearth.css"})
    void anotherMethodThanReadingIsNotAllowed(String method, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = web.send(method, path);

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void aPostToNoAddressFindsNothing() throws IOException, InterruptedException {
        assertThat(web.send("POST", "/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void anAnswerIsTaggedAndNotSentAgain() throws IOException, InterruptedException {
        String path = "/api/v1/benchmark?area=ashby";
        HttpResponse<String> first = web.send("GET", path);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(tag).matches("W/\"[0-9a-f]{16}\"");
        assertThat(first.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        HttpResponse<String> again = web.send("GET", path, "If-None-Match", "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(web.send("GET", path, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(web.send("GET", "/api/v1/benchmark?area=birch", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAddressThatIsTooLongIsAProblemToo() throws IOException, InterruptedException {
        HttpResponse<String> response = web.send("GET", "/api/v1/benchmark?area=" + "a".repeat(20_000));

        assertThat(response.statusCode()).isEqualTo(414);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Json.mapper().readTree(response.body()).path("detail").asText())
                .isEqualTo("Ask for less at once: the address is too long.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/benchmark | area | area is required; /api/v1/areas lists them all.",
                "/api/v1/reconciliation | area | area is required; /api/v1/areas lists them all.",
                "/api/v1/rows?area=ashby | end | end is required: the last day of the figure’s period, such as 2025-03-31.",
                "/api/v1/benchmark?area=ashby&area=birch | area | Give area once.",
                "/api/v1/benchmark?area=ashby&from=2025&to=2024 | to | The last year, 2024, is before the first, 2025.",
                "/api/v1/benchmark?area=ashby&as_of=2999-01-01 | as_of | as_of is in the future: nothing is known of that day yet.",
                "/api/v1/benchmark?area=ashby&foo=1 | foo | ‘foo’ is not a known parameter. Allowed: area, as_of, compare, from, group, indicator, model, period, statistic, to.",
                "/api/v1/areas?level=zz | level | ‘zz’ is not a known level. Allowed: la, region, country, joint.",
                "/api/v1/areas?q=x | q | ‘q’ is not a known parameter. Allowed: level.",
                "/api/v1/indicators?sort=x | sort | ‘sort’ is not a known parameter. Allowed: area, q, source, theme.",
                "/api/v1/indicators?theme=x&source=local | theme | ‘x’ is not a known theme. Allowed: adoption, care_leavers, education, health, leaving, legal_status, missing_and_offending, placements, population, quality_of_practice, reviews, spending, stability, starting_care, time_in_care, voice, who_the_children_are, workforce."
            })
    void aFaultNamesItsParameter(String path, String parameter, String words) throws IOException, InterruptedException {
        HttpResponse<String> response = web.send("GET", path);
        JsonNode problem = Json.mapper().readTree(response.body());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(problem.path("errors")).hasSize(1);
        assertThat(problem.path("errors").get(0).path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("detail").asText()).isEqualTo(words);
    }

    @Test
    void listsMayBeGivenInSeveralParts() throws IOException, InterruptedException {
        assertThat(web.send("GET", "/api/v1/benchmark?area=ashby&compare=sn&compare=england")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAnswerWithoutFiguresSaysWhy() throws IOException, InterruptedException {
        assertThat(web.json("/api/v1/benchmark?area=dunmere&as_of=1999-01-01").path("warnings"))
                .extracting(JsonNode::asText)
                .containsExactly("No release published by 1 January 1999 has a figure for Dunmere.");
        assertThat(web.json("/api/v1/benchmark?area=ashby").path("warnings")).isEmpty();
    }
}
