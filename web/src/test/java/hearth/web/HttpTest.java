package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.web.query.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hearth.css", "/-/health", "/api/v1/areas", "/nothing", "/webjars/nothing"})
    void aRequestByAnotherNameIsRefusedWhereverItGoes(String path) throws IOException {
        int port = URI.create(web.address("/")).getPort();
        for (String host : List.of(
                "evil.example",
                "evil.example:" + port,
                "127.0.0.1",
                "localhost:1",
                "127.0.0.1.evil.example:" + port,
                "localhost.:" + port,
                "proxy.example",
                "proxy.example:80",
                "",
                "127.0.0.1:" + port + "@evil.example")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + host))
                    .as(host)
                    .startsWith("HTTP/1.1 4")
                    .satisfies(HttpTest::hasHeaders);
        }
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: evil.example:" + port))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET http://evil.example" + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port))
                .startsWith("HTTP/1.1 4");
        assertThat(raw("GET " + path + " HTTP/1.0")).startsWith("HTTP/1.1 4");
        for (String host : List.of(
                "LOCALHOST:" + port, "[::1]:" + port, "hearth.example", "hearth.example:99", "proxy.example:8443")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + host))
                    .as(host)
                    .doesNotStartWith("HTTP/1.1 421");
        }
    }

    @Test
    void everyAnswerHasTheHeadersThatKeepItFromOtherSites() throws IOException {
        String host = "\r\nHost: 127.0.0.1:" + URI.create(web.address("/")).getPort();
        for (String request : List.of(
                "GET / HTTP/1.1" + host,
                "GET /hearth.css HTTP/1.1" + host,
                "GET /nothing HTTP/1.1" + host,
                "POST / HTTP/1.1" + host,
                "GET /%zz HTTP/1.1" + host,
                "GET /webjars/../x HTTP/1.1" + host,
                "GET /" + "a".repeat(20_000) + " HTTP/1.1" + host,
                "GET / HTTP/1.1" + host + "\r\nX-Long: " + "a".repeat(20_000),
                "GET / HTTP/1.1" + host + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13"
                        + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "NONSENSE")) {
            assertThat(raw(request)).satisfies(HttpTest::hasHeaders).doesNotContain("Set-Cookie", "HTTP/1.1 101");
        }
    }

    private static void hasHeaders(String answer) {
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: same-origin", "Cross-Origin-Resource-Policy: same-origin");
    }

    @Test
    void theTagOfAFileIsQuotedAndTheFileNotSentAgain() throws IOException, InterruptedException {
        for (String path : List.of("/hearth.css", "/govuk.css", "/webjars/echarts/5.5.0/echarts.min.js")) {
            String tag = web.send("GET", path).headers().firstValue("ETag").orElseThrow();
            assertThat(tag).matches("W/\"[\\w+/-]+\"");
            HttpResponse<String> again = web.send("GET", path, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void thousandsOfNamesAreRefusedInAShortAnswer() throws IOException, InterruptedException {
        String names =
                IntStream.range(0, 1_000).mapToObj(number -> "n" + number).collect(Collectors.joining(","));

        HttpResponse<String> many = web.send("GET", "/api/v1/benchmark?area=ashby&group=" + names);
        HttpResponse<String> some = web.send("GET", "/api/v1/benchmark?area=ashby&group=" + names.substring(0, 500));

        assertThat(many.statusCode()).isEqualTo(400);
        assertThat(many.body()).hasSizeLessThan(1_000);
        assertThat(Json.mapper().readTree(some.body()).path("errors")).hasSize(20);
    }

    /** What the server answers to a request as it is written. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(web.address("/")).getPort())) {
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
