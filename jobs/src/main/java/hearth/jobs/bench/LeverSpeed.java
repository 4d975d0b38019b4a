package hearth.jobs.bench;

import java.util.ArrayList;
import java.util.List;

/** How long a reader waits for the page of a forecast once a lever has been moved: each address is a new one. */
record LeverSpeed(HearthScript script, BenchFolder folder, int port) implements Step {
    private static final int WARM_UP = 20;
    private static final int MEASURED = 100;
    private static final int COUNCILS = 10;

    @Override
    public String what() {
        return "Levers";
    }

    @Override
    public List<Measurement> measure() throws Exception {
        try (ServedApp app = AppStart.start(script, folder, port)) {
            app.untilAnswered(AppStart.READY);
            List<String> councils =
                    PageSpeed.councils(app.client()).stream().limit(COUNCILS).toList();
            List<Double> milliseconds = new ArrayList<>();
            for (int turn = 0; turn < WARM_UP + MEASURED; turn++) {
                String council = councils.get(turn % councils.size());
                double took = PageSpeed.milliseconds(
                        app.client(),
                        "/sufficiency/%s?step_down=%d&entries=%d".formatted(council, 1 + turn / 10, turn % 40 - 20));
                if (turn >= WARM_UP) {
                    milliseconds.add(took);
                }
            }
            return List.of(Measurement.of(
                    "Forecast: a lever moved, 300 simulations of two years", new Latencies(milliseconds).words()));
        }
    }
}
