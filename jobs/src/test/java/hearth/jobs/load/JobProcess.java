package hearth.jobs.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of the jobs in a process of its own, which tests can kill. */
record JobProcess(Process process, Path output) {
    /** What Linux reports of a process that was killed: 128 and the number of the signal. */
    static final int KILLED = 128 + 9;

    static JobProcess start(Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx1g", "-XX:TieredStopAtLevel=1"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .toList());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "hearth.jobs.Main"));
        command.addAll(arguments);
        return new JobProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    int kill() throws InterruptedException {
        return process.destroyForcibly().waitFor();
    }
}
