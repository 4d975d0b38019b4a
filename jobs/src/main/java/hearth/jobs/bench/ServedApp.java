package hearth.jobs.bench;

import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.nio.file.Path;

/** The web app as a child process, and one client of it. */
final class ServedApp implements AutoCloseable {
    /** Asking five times as often takes the app a twentieth of its time until it is ready. */
    private static final long POLL_MILLIS = 100;

    private final HearthScript script;
    private final HearthScript.Running process;
    private final AppClient client;
    private final Stopwatch stopwatch;

    private ServedApp(HearthScript script, HearthScript.Running process, AppClient client, Stopwatch stopwatch) {
        this.script = script;
        this.process = process;
        this.client = client;
        this.stopwatch = stopwatch;
    }

    /** Starts a command that ends up serving at the port. */
    static ServedApp start(HearthScript script, int port, Path directory, String... command) throws IOException {
        Stopwatch stopwatch = new Stopwatch();
        return new ServedApp(
                script, script.start(directory, command), new AppClient("http://127.0.0.1:" + port), stopwatch);
    }

    /** Waits until a path is answered with success, and gives the time from the start of the command. */
    Timing untilAnswered(String path) throws InterruptedException {
        while (!client.isAnswered(path)) {
            if (!process.process().isAlive()) {
                throw new UserError(
                        "ended before it served", process.words(), "", "read what it printed in " + process.log());
            }
            pause();
        }
        return stopwatch.whileRunning();
    }

    /** Waits a little before it is asked again. */
    void pause() throws InterruptedException {
        Thread.sleep(POLL_MILLIS);
    }

    /** Asks it. */
    AppClient client() {
        return client;
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
