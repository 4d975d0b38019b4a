package hearth.jobs.progress;

import com.sun.management.OperatingSystemMXBean;
import hearth.warehouse.file.MessageText;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;

/** Reports what a job does and how long it takes: on a terminal in place while it runs, elsewhere line by line. */
public final class Progress {
    private static final String START_OF_LINE = "\r\033[K";
    private static final double NANOS = 1e9;

    private final PrintWriter out;
    private final Detail detail;
    private final Display display;
    private int steps;
    private int step;
    private boolean isInPlace;

    public Progress(PrintWriter out, Detail detail) {
        this(out, detail, Display.LINES);
    }

    public Progress(PrintWriter out, Detail detail, Display display) {
        this.out = out;
        this.detail = detail;
        this.display = display;
    }

    /** How much is reported. */
    public enum Detail {
        NORMAL,
        /** Every file, and the seconds of every step. */
        FULL
    }

    /** What the reports are shown on. */
    public enum Display {
        /** A file or a pipe: a line for each stage, and every few seconds for one that takes long. */
        LINES(5_000),
        /** A terminal: the stage that runs, with how far it is, in one line that changes. */
        TERMINAL(250);

        private final int millis;

        Display(int millis) {
            this.millis = millis;
        }
    }

    /** Work without a result. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    public Detail detail() {
        return detail;
    }

    /** Says how many stages there are from here on. */
    public void expect(int stages) {
        steps = stages;
        step = 0;
    }

    public synchronized void line(String text) {
        clear();
        out.println(MessageText.visible(text));
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
        return stage(name, new Meter("", 0, 0), work);
    }

    /** Runs a stage that has no result. */
    public void stage(String name, Action work) throws Exception {
        stage(name, () -> {
            work.run();
            return "";
        });
    }

    /** Runs a stage that notes in a meter how far it is. */
    public <T> T stage(String name, Meter meter, Callable<T> work) throws Exception {
        step++;
        long wall = System.nanoTime();
        long cpu = cpuNanos();
        Thread clock = new Thread(() -> watch(name, meter, wall), "progress");
        clock.setDaemon(true);
        clock.start();
        T result;
        try {
            result = work.call();
        } finally {
            clock.interrupt();
            clock.join();
            clear();
        }
        line("%-20s %6.1f s %6.1f CPU s"
                .formatted(name, (System.nanoTime() - wall) / NANOS, (cpuNanos() - cpu) / NANOS));
        return result;
    }

    /** Reports again and again how far a stage is, until it is over. */
    private void watch(String name, Meter meter, long start) {
        try {
            while (true) {
                Thread.sleep(display.millis);
                now(name, meter, System.nanoTime() - start);
            }
        } catch (InterruptedException e) {
            // The stage is over.
            return;
        }
    }

    private synchronized void now(String name, Meter meter, long nanos) {
        boolean isMetered = !meter.isEmpty();
        if (display == Display.TERMINAL) {
            out.print(START_OF_LINE
                    + (steps > 0 ? "[%d of %d] ".formatted(step, steps) : "")
                    + name
                    + (isMetered ? "  " + meter.bar() + "  " + meter.words(nanos) : " ..."));
            out.flush();
            isInPlace = true;
        } else if (isMetered) {
            line("  " + name + ": " + meter.words(nanos));
        }
    }

    private synchronized void clear() {
        if (isInPlace) {
            out.print(START_OF_LINE);
            isInPlace = false;
        }
    }

    /** A number with its noun. */
    public static String counted(long count, String one, String many) {
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
