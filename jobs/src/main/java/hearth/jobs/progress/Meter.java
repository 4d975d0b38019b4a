package hearth.jobs.progress;

import java.util.Locale;

/** How far a stage is that works on many things of different size, as a bar and in words. */
public final class Meter {
    private static final int WIDTH = 20;
    private static final double NANOS = 1e9;
    /** Before, what is left is a guess that only worries. */
    private static final double SECONDS_TO_JUDGE = 2;

    private final String things;
    private final int total;
    private final long size;
    private int done;
    private long sizeDone;
    private long rows;

    /**
     * @param things what is worked on, such as councils
     * @param total how many there are
     * @param size how large they are together, in any unit that tells how long they take
     */
    public Meter(String things, int total, long size) {
        this.things = things;
        this.total = total;
        this.size = size;
    }

    boolean isEmpty() {
        return total == 0;
    }

    /** Notes that one more is done, and how many rows have been read so far in all. */
    public synchronized void done(long itsSize, long rowsSoFar) {
        done++;
        sizeDone += itsSize;
        rows = rowsSoFar;
    }

    /** Such as {@code 60 of 153 councils, 45,000 rows a second, 40 s left}, after so many nanoseconds. */
    public synchronized String words(long nanos) {
        double seconds = nanos / NANOS;
        StringBuilder words = new StringBuilder("%d of %d %s".formatted(done, total, things));
        if (rows > 0 && seconds > 0) {
            words.append(String.format(Locale.ROOT, ", %,.0f rows a second", rows / seconds));
        }
        if (sizeDone > 0 && done < total && seconds >= SECONDS_TO_JUDGE) {
            words.append(String.format(Locale.ROOT, ", %.0f s left", seconds * (size - sizeDone) / sizeDone));
        }
        return words.toString();
    }

    /** A bar that fills as the work gets done. */
    public synchronized String bar() {
        int filled = size == 0 ? 0 : (int) (WIDTH * sizeDone / size);
        return "█".repeat(filled) + "░".repeat(WIDTH - filled);
    }
}
