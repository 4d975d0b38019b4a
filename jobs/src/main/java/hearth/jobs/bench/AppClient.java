package hearth.jobs.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** One client of the web app. */
final class AppClient {
    private static final int OK = 200;

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param address of the app, without a path */
    AppClient(String address) {
        this.address = address;
    }

    /** Whether a path is answered with success; not where nobody listens. */
    boolean isAnswered(String path) throws InterruptedException {
        try {
            return send(path, "identity").statusCode() == OK;
        } catch (IOException e) {
            // It does not listen yet.
            return false;
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return new String(bytes(path, "identity"), StandardCharsets.UTF_8);
    }

    /** What travels where a browser asks for a path. */
    byte[] packed(String path) throws IOException, InterruptedException {
        return bytes(path, "gzip");
    }

    private byte[] bytes(String path, String encoding) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(path, encoding);
        if (response.statusCode() != OK) {
            throw new IOException(path + " answers " + response.statusCode() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }

    /** Whatever a path is answered with. */
    HttpResponse<byte[]> send(String path) throws IOException, InterruptedException {
        return send(path, "identity");
    }

    /** Whatever something that is sent to a path as JSON is answered with. */
    HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> send(String path, String encoding) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept-Encoding", encoding)
                        .build(),
                BodyHandlers.ofByteArray());
    }
}
