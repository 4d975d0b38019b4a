package hearth.jobs.bench;

import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.dashboard.SavedQuery;
import hearth.warehouse.indicator.Catalogue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How fast the app answers each kind of page, how large the page is, and how it serves many readers at once. */
record PageSpeed(HearthScript script, BenchFolder folder, int port) implements Step {
    /** Of councils that are there today: others lead elsewhere. */
    private static final Pattern SLUG = Pattern.compile("\"slug\":\"([a-z0-9-]+)\"[^}]*\"isFormer\":false");

    private static final List<String> INDICATORS = List.of(
            "three_or_more_placements",
            "children_looked_after_rate",
            "fostered",
            "health_assessment",
            "placed_over_20_miles_outside",
            "care_leavers_in_education_employment_training");
    /** Of eight to ten panels each. */
    private static final List<String> DASHBOARDS = List.of("health", "who-left-care", "stability-and-moves");

    /** All that are about a council. */
    static final List<String> QUERIES = SavedQueries.shipped(Catalogue.shipped()).all().stream()
            .filter(query -> query.board().authority().isPresent())
            .map(SavedQuery::id)
            .toList();

    private static final int WARM_UP = 50;
    private static final int MEASURED = 200;
    private static final int CLIENTS = 16;
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    /** The pages that readers open most. */
    private enum Page {
        HOME("/areas/{area}"),
        BOARD("/board/{area}"),
        BENCHMARK("/benchmark?area={area}&indicator={indicator}"),
        ALL_AUTHORITIES("/benchmark/authorities?area={area}&indicator={indicator}"),
        FUNNEL("/benchmark/funnel?area={area}&indicator={indicator}"),
        GROUPS("/benchmark/groups?area={area}&indicator={indicator}"),
        IN_YEAR("/benchmark/in-year?area={area}&indicator={indicator}"),
        INDICATORS("/indicators?area={area}"),
        AN_INDICATOR("/indicators/{indicator}?area={area}"),
        A_DASHBOARD("/dashboards/{dashboard}?area={area}"),
        A_QUESTION("/queries/{query}?area={area}"),
        DATA("/data");

        private final String address;

        Page(String address) {
            this.address = address;
        }

        /** The address of the page for ever other councils and indicators. */
        String address(int turn, List<String> councils) {
            return address.replace("{area}", councils.get(turn % councils.size()))
                    .replace("{indicator}", PageSpeed.INDICATORS.get(turn % PageSpeed.INDICATORS.size()))
                    .replace("{dashboard}", PageSpeed.DASHBOARDS.get(turn % PageSpeed.DASHBOARDS.size()))
                    .replace("{query}", PageSpeed.QUERIES.get(turn % PageSpeed.QUERIES.size()));
        }

        String words() {
            return "Page: " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    @Override
    public String what() {
        return "Pages";
    }

    @Override
    public List<Measurement> measure() throws Exception {
        try (ServedApp app = AppStart.start(script, folder, port)) {
            app.untilAnswered(AppStart.READY);
            List<Measurement> measurements = new ArrayList<>(ofEach(app.client(), WARM_UP, MEASURED));
            measurements.add(ofMany(app.client(), TOGETHER));
            return measurements;
        }
    }

    /** One client, which asks for the pages in turn. */
    static List<Measurement> ofEach(AppClient client, int warmUp, int measured)
            throws IOException, InterruptedException {
        List<String> councils = councils(client);
        Map<Page, List<Double>> milliseconds = new LinkedHashMap<>();
        for (int turn = 0; turn < warmUp + measured; turn++) {
            for (Page page : Page.values()) {
                double took = milliseconds(client, page.address(turn, councils));
                if (turn >= warmUp) {
                    milliseconds
                            .computeIfAbsent(page, each -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        for (Map.Entry<Page, List<Double>> page : milliseconds.entrySet()) {
            String address = page.getKey().address(0, councils);
            measurements.add(Measurement.of(
                    page.getKey().words(),
                    "%s; %s, %s unpacked"
                            .formatted(
                                    new Latencies(page.getValue()).words(),
                                    kilobytes(client.packed(address).length),
                                    kilobytes(client.get(address).length()))));
        }
        return measurements;
    }

    /** Many clients at once, each of which asks for page after page; fails where one is not answered with success. */
    static Measurement ofMany(AppClient client, Duration together)
            throws IOException, InterruptedException, ExecutionException {
        List<String> councils = councils(client);
        ExecutorService readers = Executors.newFixedThreadPool(CLIENTS);
        try {
            long end = System.nanoTime() + together.toNanos();
            List<Future<Latencies>> asked = new ArrayList<>();
            for (int reader = 0; reader < CLIENTS; reader++) {
                int first = reader;
                asked.add(readers.submit(() -> until(end, first, client, councils)));
            }
            List<Latencies> took = new ArrayList<>();
            for (Future<Latencies> reader : asked) {
                took.add(reader.get());
            }
            Latencies all = Latencies.ofAll(took);
            return Measurement.of(
                    "Pages, %d clients".formatted(CLIENTS),
                    String.format(
                            Locale.ROOT,
                            "%,d pages in %d s without an error: %s",
                            all.milliseconds().size(),
                            together.toSeconds(),
                            all.words()));
        } finally {
            readers.shutdownNow();
        }
    }

    private static Latencies until(long end, int first, AppClient client, List<String> councils)
            throws IOException, InterruptedException {
        List<Double> milliseconds = new ArrayList<>();
        for (int turn = first; milliseconds.isEmpty() || System.nanoTime() < end; turn++) {
            Page page = Page.values()[turn % Page.values().length];
            milliseconds.add(milliseconds(client, page.address(turn, councils)));
        }
        return new Latencies(milliseconds);
    }

    static double milliseconds(AppClient client, String address) throws IOException, InterruptedException {
        long start = System.nanoTime();
        client.packed(address);
        return (System.nanoTime() - start) / 1e6;
    }

    static List<String> councils(AppClient client) throws IOException, InterruptedException {
        List<String> councils = new ArrayList<>();
        Matcher slugs = SLUG.matcher(client.get("/api/v1/areas?level=la"));
        while (slugs.find()) {
            councils.add(slugs.group(1));
        }
        return councils;
    }

    private static String kilobytes(int bytes) {
        return String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0);
    }
}
