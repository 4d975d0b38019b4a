package hearth.jobs.bench;

import hearth.jobs.progress.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One council submits a year again.
 *
 * @param authorities how many councils are in the warehouse; one that is not there yet is filled with the one council
 */
record Resubmission(HearthScript script, BenchFolder folder, Path warehouse, int authorities) implements Step {
    @Override
    public String what() {
        return "One council submits a year again, with %s in the warehouse"
                .formatted(Progress.counted(authorities, "council", "councils"));
    }

    @Override
    public List<Measurement> measure() throws Exception {
        if (!Files.exists(warehouse)) {
            load(folder.landingOfOne());
        }
        WarehouseSize before = WarehouseSize.of(warehouse);
        HearthScript.Finished load = load(folder.resubmitted());
        return List.of(Measurement.of(
                what(),
                load.timing(),
                load.sparkJobs() + "; "
                        + WarehouseSize.of(warehouse).since(before).words()));
    }

    private HearthScript.Finished load(Path landing) throws Exception {
        return script.run(
                "load",
                landing.toString(),
                "--postcodes",
                folder.postcodes().toString(),
                "--keys",
                folder.keys().toString(),
                "--warehouse",
                warehouse.toString(),
                "--verbose");
    }
}
