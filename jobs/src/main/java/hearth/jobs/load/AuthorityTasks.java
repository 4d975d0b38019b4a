package hearth.jobs.load;

import hearth.jobs.conform.AuthorityOutcome;
import hearth.jobs.conform.AuthorityTask;
import hearth.jobs.conform.AuthorityTools;
import hearth.jobs.conform.AuthorityUpdate;
import hearth.jobs.progress.Meter;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/** Has Spark run the tasks of many authorities side by side: one job, one task each. */
final class AuthorityTasks {
    private AuthorityTasks() {}

    /** What became of each authority; the largest begin first, as the last to end is what a load waits for. */
    static List<AuthorityOutcome> run(
            JavaSparkContext spark, List<AuthorityUpdate> updates, AuthorityTools tools, Meter meter) {
        if (updates.isEmpty()) {
            return List.of();
        }
        List<AuthorityUpdate> largestFirst = updates.stream()
                .sorted(Comparator.comparing(AuthorityUpdate::bytes).reversed())
                .toList();
        Broadcast<AuthorityTools> shared = spark.broadcast(tools);
        LongAccumulator rows = spark.sc().longAccumulator();
        SparkListener watch = new TaskEnds(largestFirst, rows, meter);
        spark.sc().addSparkListener(watch);
        try {
            return spark
                    .parallelize(largestFirst, largestFirst.size())
                    .map(update -> {
                        AuthorityOutcome outcome = new AuthorityTask(shared.value(), update).run();
                        rows.add(outcome.rowsIn());
                        return outcome;
                    })
                    .collect()
                    .stream()
                    .sorted(Comparator.comparing(AuthorityOutcome::laCode))
                    .toList();
        } finally {
            spark.sc().removeSparkListener(watch);
        }
    }

    /** How large the work is, as its meter measures it. */
    static long size(List<AuthorityUpdate> updates) {
        return updates.stream().mapToLong(AuthorityUpdate::bytes).sum();
    }

    /** Notes the end of each task. */
    private static final class TaskEnds extends SparkListener {
        private final List<AuthorityUpdate> updates;
        private final LongAccumulator rows;
        private final Meter meter;

        TaskEnds(List<AuthorityUpdate> updates, LongAccumulator rows, Meter meter) {
            this.updates = updates;
            this.rows = rows;
            this.meter = meter;
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.taskInfo().successful()) {
                meter.done(updates.get(end.taskInfo().index()).bytes(), rows.sum());
            }
        }
    }
}
