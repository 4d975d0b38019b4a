package hearth.jobs.bench;

import java.util.List;

/** How long after its load one council's submission is in the answers of an app that runs meanwhile. */
record OnTheScreen(HearthScript script, BenchFolder folder, int port) implements Step {
    @Override
    public String what() {
        return "One council's submission on the screen, after its load has ended";
    }

    /** The council sends its first files again, which another submission has replaced. */
    @Override
    public List<Measurement> measure() throws Exception {
        try (ServedApp app = AppStart.start(script, folder, port)) {
            app.untilAnswered(AppStart.READY);
            String before = app.client().get(AppStart.READY);
            script.run(
                    "load",
                    folder.landingOfOne().toString(),
                    "--postcodes",
                    folder.postcodes().toString(),
                    "--keys",
                    folder.keys().toString(),
                    "--warehouse",
                    folder.warehouse().toString());
            Stopwatch stopwatch = new Stopwatch();
            while (app.client().get(AppStart.READY).equals(before)) {
                app.pause();
            }
            return List.of(Measurement.of(what(), stopwatch.whileRunning(), ""));
        }
    }
}
