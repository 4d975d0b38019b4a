package hearth.jobs.lake;

/** Sees every commit to a table, right after it is made; what it throws ends the work as a failure there would. */
@FunctionalInterface
public interface CommitObserver {
    void committed(String table);
}
