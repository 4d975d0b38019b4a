package hearth.web;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description = "Measures how fast a running web app answers the API, one request after the other.")
final class MeasureCommand implements Callable<Integer> {
    private static final Pattern LA_CODE = Pattern.compile("\"laCode\":\"(\\d{3})\"");
    private static final int WARM_UP = 1000;
    private static final int MEASURED = 2000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "<url>", description = "Where the web app is, such as http://127.0.0.1:8080.")
    private String url = "";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> questions = questions();
        for (int i = 0; i < WARM_UP; i++) {
            get(questions.get(i % questions.size()));
        }
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            get(questions.get(i % questions.size()));
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(milliseconds);
        spec.commandLine()
                .getOut()
                .printf(
                        "%,d answers, one client: p50 %.1f ms, p95 %.1f ms%n",
                        MEASURED, milliseconds.get(MEASURED / 2), milliseconds.get(MEASURED * 95 / 100));
        return 0;
    }

    /** A question about each authority, of ever other indicators. */
    private List<String> questions() throws IOException, InterruptedException {
        List<String> indicators = Catalogue.shipped().indicators().stream()
                .filter(indicator -> indicator.extract().isPresent())
                .map(Indicator::id)
                .toList();
        List<String> questions = new ArrayList<>();
        Matcher codes = LA_CODE.matcher(get("/api/v1/areas?level=la"));
        while (codes.find()) {
            String indicator = indicators.get(questions.size() % indicators.size());
            questions.add("/api/v1/benchmark?compare=sn,region,england&indicator=%s&area=%s"
                    .formatted(indicator, codes.group(1)));
        }
        return questions;
    }

    private String get(String path) throws IOException, InterruptedException {
        var response =
                client.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answers " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
