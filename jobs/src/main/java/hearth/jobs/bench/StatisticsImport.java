package hearth.jobs.bench;

import java.util.List;

/** The import of all official statistics into a warehouse that holds nothing yet. */
record StatisticsImport(HearthScript script, BenchFolder folder) implements Step {
    @Override
    public String what() {
        return "Import of the official statistics";
    }

    @Override
    public List<Measurement> measure() throws Exception {
        Timing timing = script.run(
                        "published",
                        folder.published().toString(),
                        "--warehouse",
                        folder.warehouse().toString())
                .timing();
        return List.of(Measurement.of(what(), timing, "generated files of every kind that is imported"));
    }
}
