package hearth.jobs.bench;

import hearth.warehouse.file.UserError;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Runs Hearth's commands as child processes, through its script, and stops those still running when this one ends. */
final class HearthScript {
    private static final int DONE = 0;
    private static final int SECONDS_TO_END = 10;

    private final Path script;
    private final BenchFolder folder;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private int commands;

    HearthScript(Path script, BenchFolder folder) {
        this.script = script;
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> running.forEach(HearthScript::kill), "stop-commands"));
    }

    /** Runs a command to its end; fails when it does. */
    Finished run(String... arguments) throws IOException, InterruptedException {
        Stopwatch stopwatch = new Stopwatch();
        return finished(start(folder.root(), arguments), stopwatch);
    }

    /** Runs a class of Hearth's in a Java of its own, with the libraries of the app; fails when it does. */
    Finished runJava(String name, String... arguments) throws IOException, InterruptedException {
        Path home = script.resolveSibling("");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + home.resolve("web/target/lib") + "/*",
                name));
        command.addAll(List.of(arguments));
        Stopwatch stopwatch = new Stopwatch();
        return finished(start(folder.root(), name, command), stopwatch);
    }

    private Finished finished(Running command, Stopwatch stopwatch) throws IOException, InterruptedException {
        PeakMemory memory = PeakMemory.of(command.process());
        int exitCode = command.process().waitFor();
        Timing timing = stopwatch.ended().with(memory);
        running.remove(command.process());
        if (exitCode != DONE) {
            throw new UserError(
                    "ended with exit code " + exitCode,
                    command.words(),
                    "",
                    "read what it printed in " + command.log());
        }
        return new Finished(timing, Files.readAllLines(command.log()));
    }

    /** Starts a command in a folder of its own and does not wait for it. */
    Running start(Path directory, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return start(directory, "./hearth " + String.join(" ", arguments), command);
    }

    private Running start(Path directory, String words, List<String> command) throws IOException {
        commands++;
        Path log = Files.createDirectories(folder.logs())
                .resolve("%02d-%s.log".formatted(commands, words.replaceAll("^\\./hearth (\\S+).*|.*\\.", "$1")));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Files.createDirectories(directory).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // What a user has set for an app of their own would change what is measured; the heaps may be chosen.
        builder.environment().keySet().removeIf(name -> name.startsWith("HEARTH_") && !name.endsWith("_HEAP"));
        Process process = builder.start();
        running.add(process);
        return new Running(process, words, log);
    }

    void stop(Running command) throws InterruptedException {
        kill(command.process());
        command.process().waitFor();
        running.remove(command.process());
    }

    /**
     * Ends the Java that the script has started; the script, which waits for it, then ends by itself. Only so is the port
     * free when this returns, and the CPU seconds are counted.
     */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        try {
            if (process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** A command that runs, and the file that it prints to. */
    record Running(Process process, String words, Path log) {}

    /** A command that has ended well, and the lines that it printed. */
    record Finished(Timing timing, List<String> lines) {
        /** What a load says in detail about the work of Spark; fails where it does not. */
        String sparkJobs() {
            return lines.stream()
                    .filter(line -> line.contains("Spark job"))
                    .map(String::strip)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("a load says nothing of Spark"));
        }
    }
}
