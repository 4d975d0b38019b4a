package hearth.jobs.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How fast saved queries are answered, and what a question that would never end does to everybody else. */
record QuestionSpeed(HearthScript script, BenchFolder folder, int port) implements Step {
    private static final int ASKED = 200;
    private static final int ACCEPTED = 202;
    private static final int REFUSED = 400;
    private static final String ENDLESS =
            "{\"sql\": \"SELECT count(*) FROM benchmark AS a, benchmark AS b, benchmark AS c WHERE a.value < b.value\"}";

    @Override
    public String what() {
        return "Questions";
    }

    @Override
    public List<Measurement> measure() throws Exception {
        try (ServedApp app = AppStart.start(script, folder, port)) {
            app.untilAnswered(AppStart.READY);
            List<String> councils = PageSpeed.councils(app.client());
            return List.of(savedQueries(app.client(), councils), endless(app.client(), councils));
        }
    }

    static Measurement savedQueries(AppClient client, List<String> councils) throws IOException, InterruptedException {
        Stopwatch stopwatch = new Stopwatch();
        List<Double> milliseconds = new ArrayList<>();
        for (int turn = 0; turn < ASKED; turn++) {
            String query = PageSpeed.QUERIES.get(turn % PageSpeed.QUERIES.size());
            milliseconds.add(PageSpeed.milliseconds(
                    client, "/api/v1/queries/" + query + "?area=" + councils.get(turn % councils.size())));
        }
        return Measurement.of(
                "%d saved queries, one after the other".formatted(ASKED),
                stopwatch.whileRunning(),
                new Latencies(milliseconds).words());
    }

    /** A cross join runs into its deadline while another client asks for pages. */
    static Measurement endless(AppClient client, List<String> councils) throws Exception {
        ExecutorService asker = Executors.newSingleThreadExecutor();
        try {
            Stopwatch stopwatch = new Stopwatch();
            Future<Timing> ended = asker.submit(() -> untilEnded(client, stopwatch));
            List<Double> milliseconds = new ArrayList<>();
            for (int turn = 0; !ended.isDone(); turn++) {
                milliseconds.add(PageSpeed.milliseconds(
                        client, "/benchmark?area=" + councils.get(turn % councils.size()) + "&indicator=fostered"));
            }
            return Measurement.of(
                    "A cross join in SQL, until it is stopped",
                    ended.get(),
                    String.format(
                            Locale.ROOT,
                            "its limit is 10 s; %,d pages meanwhile: %s",
                            milliseconds.size(),
                            new Latencies(milliseconds).words()));
        } finally {
            asker.shutdownNow();
        }
    }

    private static Timing untilEnded(AppClient client, Stopwatch stopwatch) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.post("/api/v1/sql", ENDLESS);
        while (answer.statusCode() == ACCEPTED) {
            answer = client.send(answer.headers().firstValue("Location").orElseThrow());
        }
        if (answer.statusCode() != REFUSED) {
            throw new IOException("a cross join was answered with " + answer.statusCode());
        }
        return stopwatch.whileRunning();
    }
}
