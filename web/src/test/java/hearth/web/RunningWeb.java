package hearth.web;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.WebServer.Listening;
import hearth.web.access.Audience;
import hearth.web.dashboard.OwnFolder;
import hearth.web.event.EventFolder;
import hearth.web.scorecard.BoardFiles;
import hearth.web.serving.Serving;
import hearth.web.serving.Sharing;
import hearth.web.sufficiency.SufficiencyFiles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** The web app on a free port, over a warehouse in a folder. */
public final class RunningWeb implements AutoCloseable {
    private final Serving serving;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public RunningWeb(Path warehouse, String own) {
        this(warehouse, Audience.parse(own, false));
    }

    public RunningWeb(Path warehouse, Audience visitors) {
        this(warehouse, visitors, BoardFiles.SHIPPED);
    }

    public RunningWeb(Path warehouse, Audience visitors, BoardFiles boards) {
        this(
                warehouse,
                visitors,
                new CouncilFiles(boards, EventFolder.NONE, OwnFolder.NONE, OwnFolder.NONE, SufficiencyFiles.NONE));
    }

    RunningWeb(Path warehouse, Audience visitors, CouncilFiles files) {
        Catalogue catalogue = Catalogue.shipped();
        serving = new Serving(
                warehouse.toString(),
                warehouse.resolveSibling("serving"),
                Sharing.of("shared", 5),
                visitors,
                () -> catalogue);
        serving.refresh();
        server = WebServer.start(
                new Listening("127.0.0.1", 0, List.of("Hearth.example", "proxy.example:8443")),
                serving,
                visitors,
                catalogue,
                files);
    }

    public Serving serving() {
        return serving;
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    /**
     * Sends a request without a body.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return send(HttpResponse.BodyHandlers.ofString(), method, path, headers);
    }

    /** The same with the body as it is on the wire. */
    public HttpResponse<byte[]> file(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpResponse.BodyHandlers.ofByteArray(), "GET", path, headers);
    }

    /** Sends a text of a content type. */
    public HttpResponse<String> post(String path, String contentType, String text)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpResponse.BodyHandler<T> body, String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path))).method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), body);
    }

    @Override
    public void close() {
        server.close();
        serving.close();
    }
}
