package hearth.jobs.bench;

import java.util.List;

/** The time from the start of the app until it answers, on what the steps before have put into the warehouse. */
record AppStart(HearthScript script, BenchFolder folder, int port, String what) implements Step {
    @Override
    public List<Measurement> measure() throws Exception {
        try (ServedApp app = start(script, folder, port)) {
            return List.of(Measurement.of(what, app.untilAnswered(READY), ""));
        }
    }

    /** Answered as soon as there is a release to serve. */
    static final String READY = "/-/ready";

    static ServedApp start(HearthScript script, BenchFolder folder, int port) throws Exception {
        return ServedApp.start(
                script,
                port,
                folder.root(),
                "serve",
                "--port",
                String.valueOf(port),
                "--warehouse",
                folder.warehouse().toString());
    }
}
