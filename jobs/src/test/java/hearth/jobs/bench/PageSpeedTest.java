package hearth.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageSpeedTest {
    /** A question in SQL is told where to fetch its answer, and there that it was stopped. */
    private static final Map<String, Integer> STATUS = Map.of("/api/v1/sql", 202, "/api/v1/sql/stopped", 400);

    private final Set<String> asked = java.util.Collections.synchronizedSet(new TreeSet<>());
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private HttpServer server;
    private AppClient client;
    private volatile String broken = "none";

    /** An app of one council whose pages weigh 2,000 bytes, and 500 where they are packed. */
    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            boolean isPacked = "gzip".equals(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
            byte[] body = path.startsWith("/api/")
                    ? "[{\"slug\":\"gone\",\"isFormer\":true},{\"slug\":\"vespermere\",\"isFormer\":false}]"
                            .getBytes(StandardCharsets.UTF_8)
                    : new byte[isPacked ? 500 : 2000];
            if (path.equals("/api/v1/sql")) {
                exchange.getResponseHeaders().add("Location", "/api/v1/sql/stopped");
            }
            exchange.sendResponseHeaders(path.contains(broken) ? 500 : STATUS.getOrDefault(path, 200), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
        client = new AppClient("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void everyKindOfPageHasItsTimesAndItsWeightPackedAndNot() throws IOException, InterruptedException {
        assertThat(PageSpeed.ofEach(client, 1, 2))
                .hasSize(12)
                .allSatisfy(page -> assertThat(page.words())
                        .matches("half within [\\d.]+ ms, 95% within [\\d.]+ ms; 0\\.5 kB, 2\\.0 kB unpacked"))
                .extracting(Measurement::what)
                .startsWith("Page: home", "Page: board")
                .endsWith("Page: a dashboard", "Page: a question", "Page: data");
        assertThat(asked).contains("/board/vespermere", "/benchmark?area=vespermere&indicator=fostered");
    }

    @Test
    void sixteenClientsAskForEveryPageAndOneErrorFailsThem()
            throws IOException, InterruptedException, ExecutionException {
        assertThat(PageSpeed.ofMany(client, Duration.ofMillis(200)).words()).contains("without an error");
        assertThat(asked).hasSizeGreaterThan(10);

        broken = "/board/";
        assertThatThrownBy(() -> PageSpeed.ofMany(client, Duration.ofMillis(200)))
                .hasMessageContaining("/board/vespermere answers 500");
    }

    @Test
    void savedQueriesAreAskedOfAllCouncilsAndPagesWhileAQuestionRunsIntoItsLimit() throws Exception {
        List<String> councils = PageSpeed.councils(client);

        assertThat(QuestionSpeed.savedQueries(client, councils).what())
                .isEqualTo("200 saved queries, one after the other");
        assertThat(QuestionSpeed.endless(client, councils).words()).contains("its limit is 10 s");
        assertThat(asked).contains("/api/v1/queries/health-checks?area=vespermere", "/api/v1/sql/stopped");
    }
}
