package hearth.jobs;

import com.sun.management.OperatingSystemMXBean;
import hearth.jobs.conform.FileCount;
import hearth.jobs.extract.RefusedFile;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells the user on the error stream what a job does and how long it takes. */
final class Reporting {
    private static final int FILES_LISTED = 60;
    private static final int WRITERS = 3;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-v", "--verbose"},
            description = "List every file, and the seconds of every stage.")
    private boolean isVerbose;

    /** One of several things that are done side by side. */
    record Step(String name, Runnable work) {}

    void line(String text) {
        PrintWriter err = command.commandLine().getErr();
        err.println(text);
        err.flush();
    }

    /** Tells that an earlier writer had not come to its end. */
    void settled(List<String> tables) {
        if (!tables.isEmpty()) {
            line("What was written after the newest release and never released is undone, in %s."
                    .formatted(counted(tables.size(), "table", "tables")));
        }
    }

    /** Runs a stage and tells its wall-clock and CPU seconds. */
    <T> T stage(String name, Callable<T> work) throws Exception {
        long wall = System.nanoTime();
        long cpu = cpuNanos();
        T result = work.call();
        line("%-18s %6.1f s %6.1f CPU s".formatted(name, (System.nanoTime() - wall) / 1e9, (cpuNanos() - cpu) / 1e9));
        return result;
    }

    /**
     * Runs independent steps side by side and waits until all that have begun are over. Throws the first failure, with
     * those after it suppressed; once a step has failed no other begins.
     */
    void together(String name, List<Step> steps) throws Exception {
        stage(name, () -> {
            Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            try {
                writers.invokeAll(steps.stream()
                        .map(step -> Executors.callable(() -> attempt(step, failures)))
                        .toList());
            } finally {
                writers.shutdown();
            }
            rethrow(failures);
            return null;
        });
    }

    private void attempt(Step step, Queue<Throwable> failures) {
        if (!failures.isEmpty()) {
            return;
        }
        try {
            timed(step);
        } catch (RuntimeException | Error e) {
            failures.add(e);
        }
    }

    private static void rethrow(Queue<Throwable> failures) {
        Throwable first = failures.poll();
        if (first == null) {
            return;
        }
        failures.forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) first;
    }

    /** Lists how many rows came in and were accepted: for each file when they are few, else for each authority. */
    void fileCounts(List<FileCount> files) {
        if (isVerbose || files.size() <= FILES_LISTED) {
            files.forEach(file -> line("%s/%s: %s of %s, %s"
                    .formatted(file.laCode(), file.path(), file.table(), file.submission(), counts(List.of(file)))));
            return;
        }
        Map<String, List<FileCount>> byAuthority = new TreeMap<>();
        files.forEach(file -> byAuthority
                .computeIfAbsent(file.laCode(), code -> new ArrayList<>())
                .add(file));
        byAuthority.forEach((laCode, list) ->
                line("%s: %s, %s".formatted(laCode, counted(list.size(), "file", "files"), counts(list))));
    }

    /** Tells why files were refused: once for all files with the same trouble. */
    void refusedFiles(List<RefusedFile> files) {
        Map<String, List<RefusedFile>> byTrouble = new LinkedHashMap<>();
        files.forEach(file -> byTrouble
                .computeIfAbsent(file.problem() + ". What to do: " + file.remedy() + ".", text -> new ArrayList<>())
                .add(file));
        byTrouble.forEach((trouble, list) -> {
            String others = list.size() > 1 ? " and " + counted(list.size() - 1, "other file", "other files") : "";
            line("REFUSED " + list.get(0).laCode() + "/" + list.get(0).path() + others + ": " + trouble);
            if (isVerbose) {
                list.forEach(file -> line("  " + file.laCode() + "/" + file.path()));
            }
        });
    }

    static String counted(long count, String one, String many) {
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }

    private static String counts(List<FileCount> files) {
        long in = files.stream().mapToLong(FileCount::rowsIn).sum();
        long aside = files.stream().mapToLong(FileCount::rowsQuarantined).sum();
        return "%s in = %,d accepted + %,d set aside".formatted(counted(in, "row", "rows"), in - aside, aside);
    }

    private void timed(Step step) {
        long wall = System.nanoTime();
        step.work().run();
        if (isVerbose) {
            line("  %-30s %6.1f s".formatted(step.name(), (System.nanoTime() - wall) / 1e9));
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
