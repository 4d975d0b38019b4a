package hearth.jobs;

import hearth.jobs.lake.Sessions;
import hearth.jobs.synthetic.MadeUpEngland;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes up an England of fictional councils and loads it. */
@Command(
        name = "demo",
        description = "Make up a small England of fictional councils and load it, ready to be served.",
        sortOptions = false)
final class Demo implements Callable<Integer> {
    @Mixin
    private Reporting reporting = new Reporting();

    @Option(
            names = "--folder",
            defaultValue = "data/demo",
            paramLabel = "<folder>",
            description = "Where it is made (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("data/demo");

    @Option(
            names = "--national",
            description = "Make it as large as the real country, 153 councils and 8 years, and do not load it.")
    private boolean isNational;

    @Override
    public Integer call() throws Exception {
        if (Files.exists(folder.resolve("warehouse/ops_release"))) {
            reporting.line("The made-up England is in " + folder + " already; delete that folder to make it anew.");
            return 0;
        }
        FutureTask<MadeUpEngland.Summary> england = new FutureTask<>(() -> MadeUpEngland.write(
                isNational ? MadeUpEngland.Settings.national() : MadeUpEngland.Settings.demo(), folder));
        new Thread(england, "make-up-england").start();
        if (!isNational) {
            // Spark takes as long to start as the country takes to make up.
            Sessions.start(Warehouse.LOCAL);
        }
        MadeUpEngland.Summary made = reporting.stage("make up England", england::get);
        reporting.line("%,d files, %,d rows, %,d children".formatted(made.files(), made.rows(), made.children()));
        return isNational ? 0 : load();
    }

    private int load() {
        List<String> common = List.of("--warehouse=" + folder.resolve("warehouse"), "--made-up");
        int imported = run("published", folder.resolve("published"), common);
        return imported != 0
                ? imported
                : run(
                        "load",
                        folder.resolve("landing"),
                        List.of(
                                common.get(0),
                                common.get(1),
                                "--postcodes=" + folder.resolve("postcodes.csv"),
                                "--keys=" + folder.resolve("keys")));
    }

    private static int run(String command, Path from, List<String> options) {
        String[] arguments = new String[options.size() + 2];
        arguments[0] = command;
        arguments[1] = from.toString();
        for (int i = 0; i < options.size(); i++) {
            arguments[i + 2] = options.get(i);
        }
        return Main.run(arguments);
    }
}
