package hearth.jobs.bench;

import hearth.jobs.progress.Progress;
import hearth.jobs.synthetic.SyntheticEngland;
import hearth.jobs.synthetic.place.CountrySettings;
import java.util.ArrayList;
import java.util.List;

/** Measures how fast this machine loads, counts and serves a synthetic country. */
public final class Bench {
    private final BenchRequest request;
    private final Progress progress;
    private final BenchFolder folder;
    private final HearthScript script;
    private final CountrySettings settings;

    private Bench(BenchRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        this.folder = new BenchFolder(request.folder());
        this.script = new HearthScript(request.script(), folder);
        this.settings = CountrySettings.national().withAuthorities(request.authorities());
    }

    /** Measures everything, and reports each result as soon as it is there; fails before it makes anything if it cannot. */
    public static List<Measurement> run(BenchRequest request, Progress progress) throws Exception {
        Requirements.check(request);
        return new Bench(request, progress).run();
    }

    private List<Measurement> run() throws Exception {
        SyntheticEngland.Summary country = progress.stage(
                "generate the country", () -> SyntheticEngland.of(settings).write(folder.country()));
        SecondSubmission.write(folder, settings);
        LaterPopulation.write(folder);
        List<Measurement> measurements = new ArrayList<>();
        List<Step> steps = steps(country);
        for (int i = 0; i < steps.size(); i++) {
            progress.line("[%d of %d] %s ..."
                    .formatted(i + 1, steps.size(), steps.get(i).what()));
            for (Measurement measurement : steps.get(i).measure()) {
                progress.line("    " + measurement.words());
                measurements.add(measurement);
            }
        }
        return measurements;
    }

    /** In the order in which the warehouse fills. Nothing is marked as synthetic, so that the app protects as it would real counts. */
    private List<Step> steps(SyntheticEngland.Summary country) {
        return List.of(
                new StatisticsImport(script, folder),
                new RawRead(script, folder),
                new NationalLoad(script, folder, request.authorities(), country),
                appStart("App ready, all councils' release new"),
                appStart("App ready, same release again"),
                new Resubmission(script, folder, folder.warehouse(), request.authorities()),
                new OnTheScreen(script, folder, request.port()),
                new Resubmission(script, folder, folder.warehouseOfOne(), 1),
                new AllFigures(script, folder),
                new ApiLatency(script, folder, request.port()),
                new PageSpeed(script, folder, request.port()),
                new QuestionSpeed(script, folder, request.port()),
                new LeverSpeed(script, folder, request.port()),
                new ForecastSpeed(),
                new RuleSpeed(folder, settings),
                new DemoStart(script, folder, request.port()));
    }

    private Step appStart(String what) {
        return new AppStart(script, folder, request.port(), what);
    }
}
