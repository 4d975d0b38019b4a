package hearth.jobs;

import hearth.jobs.lake.Sessions;
import hearth.jobs.synthetic.MadeUpEngland;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes up an England of fictional councils and loads it. */
@Command(
        name = "demo",
        description = "Make up a small England of fictional councils and load it, ready to be served.",
        sortOptions = false)
final class DemoCommand implements Callable<Integer> {
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
        if (Files.isDirectory(folder) && !isEmpty(folder)) {
            throw new IllegalArgumentException(
                    folder + " holds something else; delete it, or name another place with --folder");
        }
        // Made beside its place and moved there when it is whole: one that was interrupted counts as none.
        Path making = folder.resolveSibling(folder.getFileName() + ".making");
        FileUtil.fullyDelete(making.toFile());
        int result = make(making);
        if (result == 0) {
            Files.move(making, folder, StandardCopyOption.REPLACE_EXISTING);
        }
        return result;
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> held = Files.list(directory)) {
            return held.findAny().isEmpty();
        }
    }

    private int make(Path making) throws Exception {
        FutureTask<MadeUpEngland.Summary> england = new FutureTask<>(() -> MadeUpEngland.write(
                isNational ? MadeUpEngland.Settings.national() : MadeUpEngland.Settings.demo(), making));
        Thread writer = new Thread(england, "make-up-england");
        // It must not keep a process alive that has failed meanwhile.
        writer.setDaemon(true);
        writer.start();
        if (!isNational) {
            // Spark takes as long to start as the country takes to make up.
            Sessions.start(WarehouseOptions.LOCAL);
        }
        MadeUpEngland.Summary made = reporting.stage("make up England", england::get);
        reporting.line("%,d files, %,d rows, %,d children".formatted(made.files(), made.rows(), made.children()));
        return isNational ? 0 : load(making);
    }

    private static int load(Path making) {
        List<String> common = List.of("--warehouse=" + making.resolve("warehouse"), "--made-up");
        int imported = run("published", making.resolve("published"), common);
        return imported != 0
                ? imported
                : run(
                        "load",
                        making.resolve("landing"),
                        List.of(
                                common.get(0),
                                common.get(1),
                                "--postcodes=" + making.resolve("postcodes.csv"),
                                "--keys=" + making.resolve("keys")));
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
