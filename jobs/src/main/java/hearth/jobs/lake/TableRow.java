package hearth.jobs.lake;

import hearth.warehouse.table.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row that was read from a table. Each value is asked for as what its column holds; one that may be null is optional. */
public final class TableRow {
    private final Table table;
    private final @Nullable Object[] values;

    TableRow(Table table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    /** The values in the order of the table's columns; null for what is not known or was not read. */
    public @Nullable Object[] values() {
        return values;
    }

    public String text(String column) {
        return known(column, String.class);
    }

    public Optional<String> optionalText(String column) {
        return value(column, String.class);
    }

    public int integer(String column) {
        return known(column, Integer.class);
    }

    public long count(String column) {
        return known(column, Long.class);
    }

    public Optional<Long> optionalCount(String column) {
        return value(column, Long.class);
    }

    public Optional<Double> number(String column) {
        return value(column, Double.class);
    }

    public boolean isTrue(String column) {
        return known(column, Boolean.class);
    }

    public LocalDate day(String column) {
        return known(column, LocalDate.class);
    }

    public Optional<LocalDate> optionalDay(String column) {
        return value(column, LocalDate.class);
    }

    public Instant instant(String column) {
        return known(column, Instant.class);
    }

    @SuppressWarnings("unchecked") // A map of texts is read as such.
    public Map<String, String> texts(String column) {
        return known(column, Map.class);
    }

    @SuppressWarnings("unchecked") // A map of whole numbers is read as such.
    public Map<String, Long> counts(String column) {
        return known(column, Map.class);
    }

    private <T> T known(String column, Class<T> type) {
        return value(column, type)
                .orElseThrow(() -> new IllegalStateException(table.name() + " has a row without " + column));
    }

    private <T> Optional<T> value(String column, Class<T> type) {
        return Optional.ofNullable(type.cast(values[table.position(column)]));
    }
}
