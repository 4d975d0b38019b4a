package hearth.jobs.lake;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows of a table, their values in the order of its columns, handed on one by one. */
@FunctionalInterface
public interface Rows {
    void forEach(Consumer<@Nullable Object[]> taker);
}
