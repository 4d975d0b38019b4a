package hearth.jobs.bench;

import hearth.jobs.published.ImportJob;
import hearth.warehouse.file.UserError;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All figures of the country from its cohorts, which an import does as soon as the population is new. */
record AllFigures(HearthScript script, BenchFolder folder) implements Step {
    private static final Pattern STAGE =
            Pattern.compile(Pattern.quote(ImportJob.RECOUNT) + " +(?<wall>[\\d.]+) s +(?<cpu>[\\d.]+) CPU s");

    @Override
    public String what() {
        return "All figures of the country from its cohorts";
    }

    @Override
    public List<Measurement> measure() throws Exception {
        List<String> printed = script.run(
                        "published",
                        folder.laterPopulation().toString(),
                        "--warehouse",
                        folder.warehouse().toString())
                .lines();
        Timing timing = printed.stream()
                .flatMap(line -> STAGE.matcher(line).results())
                .map(AllFigures::timing)
                .findFirst()
                .orElseThrow(() -> new UserError("has not counted again", "./hearth published", ImportJob.RECOUNT, ""));
        return List.of(Measurement.of(what(), timing, "within an import of the official statistics"));
    }

    private static Timing timing(MatchResult stage) {
        return new Timing(Double.parseDouble(stage.group(1)), OptionalDouble.of(Double.parseDouble(stage.group(2))));
    }
}
