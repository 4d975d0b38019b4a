package hearth.jobs.progress;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reports what a job does and how long it takes. */
public final class Progress {
    private static final int WRITERS = 3;

    private final PrintWriter out;
    private final Detail detail;

    public Progress(PrintWriter out, Detail detail) {
        this.out = out;
        this.detail = detail;
    }

    /** How much is reported. */
    public enum Detail {
        NORMAL,
        /** Every file, and the seconds of every step. */
        FULL
    }

    /** Work without a result. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /** One of several things that are done side by side. */
    public record Step(String name, Runnable work) {}

    public Detail detail() {
        return detail;
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Reports that an earlier writer did not finish. */
    public void rolledBack(List<String> tables) {
        if (!tables.isEmpty()) {
            line("Rolled back unreleased changes in %s: the last load did not finish."
                    .formatted(counted(tables.size(), "table", "tables")));
        }
    }

    /** Runs a stage and reports its wall-clock and CPU seconds. */
    public <T> T stage(String name, Callable<T> work) throws Exception {
        long wall = System.nanoTime();
        long cpu = cpuNanos();
        T result = work.call();
        line("%-18s %6.1f s %6.1f CPU s".formatted(name, (System.nanoTime() - wall) / 1e9, (cpuNanos() - cpu) / 1e9));
        return result;
    }

    /** Runs a stage that has no result. */
    public void stage(String name, Action work) throws Exception {
        stage(name, () -> {
            work.run();
            return "";
        });
    }

    /**
     * Runs independent steps side by side and waits until all that have begun are over. Throws the first failure, with
     * those after it suppressed; once a step has failed no other begins.
     */
    public void together(String name, List<Step> steps) throws Exception {
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

    /** A number with its noun. */
    public static String counted(long count, String one, String many) {
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }

    private void timed(Step step) {
        long wall = System.nanoTime();
        step.work().run();
        if (detail == Detail.FULL) {
            line("  %-30s %6.1f s".formatted(step.name(), (System.nanoTime() - wall) / 1e9));
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
