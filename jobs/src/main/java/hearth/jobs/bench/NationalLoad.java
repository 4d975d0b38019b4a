package hearth.jobs.bench;

import hearth.jobs.progress.Progress;
import hearth.jobs.synthetic.SyntheticEngland;
import java.util.List;

/** The load of all councils' returns, from an empty star to a release. */
record NationalLoad(HearthScript script, BenchFolder folder, int authorities, SyntheticEngland.Summary country)
        implements Step {
    @Override
    public String what() {
        return "Load of %s, from an empty star to a release"
                .formatted(Progress.counted(authorities, "council", "councils"));
    }

    @Override
    public List<Measurement> measure() throws Exception {
        WarehouseSize before = WarehouseSize.of(folder.warehouse());
        HearthScript.Finished load = script.run(
                "load",
                folder.landing().toString(),
                "--postcodes",
                folder.postcodes().toString(),
                "--keys",
                folder.keys().toString(),
                "--warehouse",
                folder.warehouse().toString(),
                "--verbose");
        Timing timing = load.timing();
        return List.of(Measurement.of(
                what(),
                timing,
                "%,d rows in %,d files; %,d rows a second; %s; %s"
                        .formatted(
                                country.rows(),
                                country.files(),
                                Math.round(country.rows() / timing.wallSeconds()),
                                load.sparkJobs(),
                                WarehouseSize.of(folder.warehouse())
                                        .since(before)
                                        .words())));
    }
}
