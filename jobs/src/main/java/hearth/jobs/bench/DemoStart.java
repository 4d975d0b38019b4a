package hearth.jobs.bench;

import java.util.List;

/** {@code ./hearth demo}, from the command to a page. */
record DemoStart(HearthScript script, BenchFolder folder, int port) implements Step {
    private static final String PAGE = "/";

    @Override
    public String what() {
        return "./hearth demo, from the command to a page";
    }

    @Override
    public List<Measurement> measure() throws Exception {
        try (ServedApp app = ServedApp.start(script, port, folder.demo(), "demo", "--port", String.valueOf(port))) {
            Timing toPage = app.untilAnswered(PAGE);
            return List.of(Measurement.of(
                    what(), new Timing(toPage.wallSeconds(), app.stop().cpuSeconds()), ""));
        }
    }
}
