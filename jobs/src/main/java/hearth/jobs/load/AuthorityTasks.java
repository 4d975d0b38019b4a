package hearth.jobs.load;

import hearth.jobs.conform.AuthorityOutcome;
import hearth.jobs.conform.AuthorityTask;
import hearth.jobs.conform.AuthorityTools;
import hearth.jobs.conform.AuthorityUpdate;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/** Has Spark run the tasks of many authorities side by side: one job, one task each. */
final class AuthorityTasks {
    private AuthorityTasks() {}

    /** What became of each authority; the largest begin first, as the last to end is what a load waits for. */
    static List<AuthorityOutcome> run(JavaSparkContext spark, List<AuthorityUpdate> updates, AuthorityTools tools) {
        if (updates.isEmpty()) {
            return List.of();
        }
        List<AuthorityUpdate> largestFirst = updates.stream()
                .sorted(Comparator.comparing(AuthorityUpdate::bytes).reversed())
                .toList();
        Broadcast<AuthorityTools> shared = spark.broadcast(tools);
        return spark
                .parallelize(largestFirst, largestFirst.size())
                .map(update -> new AuthorityTask(shared.value(), update).run())
                .collect()
                .stream()
                .sorted(Comparator.comparing(AuthorityOutcome::laCode))
                .toList();
    }
}
