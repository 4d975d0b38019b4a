package hearth.jobs.bench;

import java.nio.file.Path;

/**
 * What is asked of a bench.
 *
 * @param folder where everything is made; empty or not there yet
 * @param port where the app is served while it is measured
 * @param authorities how many councils the country has; 153 is as large as England
 * @param script the {@code hearth} script, which starts each command in a process of its own
 * @param jobsHeap how much memory the script gives to the jobs, in bytes
 */
public record BenchRequest(Path folder, int port, int authorities, Path script, long jobsHeap) {}
