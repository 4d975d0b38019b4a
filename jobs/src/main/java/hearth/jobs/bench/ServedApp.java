package hearth.jobs.bench;

import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** The web app as a child process, and one client of it. */
final class ServedApp implements AutoCloseable {
    private static final long POLL_MILLIS = 20;
    private static final int OK = 200;

    private final HearthScript script;
    private final HearthScript.Running process;
    private final String address;
    private final Stopwatch stopwatch;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ServedApp(HearthScript script, HearthScript.Running process, String address, Stopwatch stopwatch) {
        this.script = script;
        this.process = process;
        this.address = address;
        this.stopwatch = stopwatch;
    }

    /** Starts a command that ends up serving at the port. */
    static ServedApp start(HearthScript script, int port, Path directory, String... command) throws IOException {
        Stopwatch stopwatch = new Stopwatch();
        return new ServedApp(script, script.start(directory, command), "http://127.0.0.1:" + port, stopwatch);
    }

    /** Waits until a path is answered with success, and gives the time from the start of the command. */
    Timing untilAnswered(String path) throws IOException, InterruptedException {
        while (!isAnswered(path)) {
            if (!process.process().isAlive()) {
                throw new UserError(
                        "ended before it served", process.words(), "", "read what it printed in " + process.log());
            }
            Thread.sleep(POLL_MILLIS);
        }
        return stopwatch.whileRunning();
    }

    private boolean isAnswered(String path) throws IOException, InterruptedException {
        try {
            return response(path).statusCode() == OK;
        } catch (IOException e) {
            // It does not listen yet.
            return false;
        }
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = response(path);
        if (response.statusCode() != OK) {
            throw new IOException(path + " answers " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private HttpResponse<String> response(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    /** Stops it, and gives the time from the start of the command to its end. */
    Timing stop() throws InterruptedException {
        script.stop(process);
        return stopwatch.ended();
    }

    @Override
    public void close() throws InterruptedException {
        script.stop(process);
    }
}
