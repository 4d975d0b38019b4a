package hearth.web.serving;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBConnection;

/** Has several things done to a database at once, each over a connection and in a transaction of its own. */
final class Workers implements AutoCloseable {
    static final int COUNT = Runtime.getRuntime().availableProcessors();

    private final Connection connection;
    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
    private final List<Started> all = new ArrayList<>();

    /** Something that is done to the database. */
    @FunctionalInterface
    interface Work {
        void run(Connection connection) throws SQLException;
    }

    private record Started(Connection connection, Future<?> work) {}

    /** @param connection to the database; others may use it meanwhile */
    Workers(Connection connection) {
        this.connection = connection;
    }

    /** Begins with something as soon as a worker is free. */
    void start(Work work) throws SQLException {
        Connection own = connection.unwrap(DuckDBConnection.class).duplicate();
        own.setAutoCommit(false);
        all.add(new Started(own, threads.submit(() -> {
            work.run(own);
            return null;
        })));
    }

    /** Waits for everything that was begun, and commits it in that order; fails as the first of it that failed. */
    void finish() throws SQLException {
        try {
            for (Started started : all) {
                started.work().get();
                started.connection().commit();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a file was made", e);
        }
    }

    /** Gives up what is not finished. */
    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Started started : all) {
            started.connection().close();
        }
    }
}
