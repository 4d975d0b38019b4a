package hearth.jobs.lake;

/** Is told of every commit to a table, right after it is made; what it throws ends the work as a fault there would. */
@FunctionalInterface
public interface CommitObserver {
    void committed(String table);
}
