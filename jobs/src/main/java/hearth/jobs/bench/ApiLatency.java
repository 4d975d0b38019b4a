package hearth.jobs.bench;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How fast the app answers the API, one request after the other. */
record ApiLatency(HearthScript script, BenchFolder folder, int port) implements Step {
    private static final Pattern LA_CODE = Pattern.compile("\"laCode\":\"(\\d{3})\"");
    private static final int WARM_UP = 1000;
    private static final int MEASURED = 2000;

    @Override
    public String what() {
        return "API, one client";
    }

    @Override
    public List<Measurement> measure() throws Exception {
        try (ServedApp app = AppStart.start(script, folder, port)) {
            app.untilAnswered(AppStart.READY);
            List<String> questions = questions(app.client());
            for (int i = 0; i < WARM_UP; i++) {
                app.client().get(questions.get(i % questions.size()));
            }
            List<Double> milliseconds = new ArrayList<>();
            for (int i = 0; i < MEASURED; i++) {
                long start = System.nanoTime();
                app.client().get(questions.get(i % questions.size()));
                milliseconds.add((System.nanoTime() - start) / 1e6);
            }
            return List.of(Measurement.of(
                    what(), "%,d charts' answers: %s".formatted(MEASURED, new Latencies(milliseconds).words())));
        }
    }

    /** A question about each council, of ever other indicators. */
    private static List<String> questions(AppClient client) throws IOException, InterruptedException {
        List<String> indicators = Catalogue.shipped().indicators().stream()
                .filter(indicator -> indicator.extract().isPresent())
                .map(Indicator::id)
                .toList();
        List<String> questions = new ArrayList<>();
        Matcher codes = LA_CODE.matcher(client.get("/api/v1/areas?level=la"));
        while (codes.find()) {
            String indicator = indicators.get(questions.size() % indicators.size());
            questions.add("/api/v1/benchmark?compare=sn,region,england&indicator=%s&area=%s"
                    .formatted(indicator, codes.group(1)));
        }
        return questions;
    }
}
