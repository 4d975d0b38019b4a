package hearth.jobs;

import hearth.jobs.bench.Bench;
import hearth.jobs.bench.BenchRequest;
import hearth.jobs.bench.BenchTable;
import hearth.warehouse.file.Setting;
import hearth.warehouse.file.UserError;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the speed of everything that the help page on speed quotes. */
@Command(
        name = "bench",
        hidden = true,
        description = {
            "Measure this machine: a national load, a new submission, the rules, the figures, the app, the API and pages.",
            "Makes up a country as large as England in an empty folder and takes about ten minutes. Start it when"
                    + " the machine does nothing else."
        },
        sortOptions = false)
final class BenchCommand implements Callable<Integer> {
    /** Where the script that starts the commands says that it is. */
    private static final String SCRIPT = "HEARTH_SCRIPT";

    private static final Pattern HEAP = Pattern.compile("(\\d+)([kmg]?)");
    private static final Map<String, Long> UNITS = Map.of("k", 1L << 10, "m", 1L << 20, "g", 1L << 30);

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--folder",
            defaultValue = "data/bench",
            paramLabel = "<folder>",
            description = "Where everything is made; it must be empty (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("data/bench");

    @Option(
            names = "--port",
            defaultValue = "8080",
            paramLabel = "<port>",
            description = "The port to serve the app at (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--authorities",
            defaultValue = "153",
            paramLabel = "<number>",
            description = "How many councils to generate; fewer to try it (default: ${DEFAULT-VALUE}).")
    private int authorities;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = command.commandLine().getOut();
        BenchRequest request =
                new BenchRequest(folder, port, authorities, script(System.getenv()), jobsHeap(System.getenv()));
        BenchTable.lines(Bench.run(request, CommandProgress.of(command))).forEach(out::println);
        out.println("All files are in " + folder + "; delete it when you no longer need them.");
        out.flush();
        return 0;
    }

    private static Path script(Map<String, String> environment) {
        String script = environment.get(SCRIPT);
        if (script == null) {
            throw new UserError("bench starts commands through the script hearth", "", "", "run ./hearth bench");
        }
        return Path.of(script);
    }

    /** In bytes, as Java reads the option -Xmx. */
    private static long jobsHeap(Map<String, String> environment) {
        String heap = environment.getOrDefault(Setting.JOBS_HEAP.variable(), Setting.JOBS_HEAP.defaultValue());
        Matcher parts = HEAP.matcher(heap.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new UserError(
                    "'" + heap + "' is not an amount of memory",
                    Setting.JOBS_HEAP.variable(),
                    "a number and k, m or g, such as 4g",
                    "");
        }
        return Long.parseLong(parts.group(1)) * UNITS.getOrDefault(parts.group(2), 1L);
    }
}
