package hearth.jobs.conform;

import hearth.jobs.lake.Schemas;
import hearth.warehouse.ssda903.ReturnTable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * A submission as {@code ops_submission} keeps it.
 *
 * @param heldBack why it is held back; null where it is not
 * @param tables the tables that it has; null where an earlier version of Hearth loaded it
 */
public record KnownSubmission(
        String laCode,
        String id,
        int collectionYear,
        @Nullable LocalDate extractDate,
        Instant receivedAt,
        boolean isCurrent,
        Map<String, String> files,
        long rowsIn,
        long rowsQuarantined,
        @Nullable String heldBack,
        @Nullable String tables)
        implements Serializable {
    public static KnownSubmission of(Row row) {
        return new KnownSubmission(
                row.getAs("la_code"),
                row.getAs("submission_id"),
                row.getAs("collection_year"),
                row.getAs("extract_date"),
                row.getAs("received_at"),
                row.getAs("is_current"),
                Map.copyOf(row.getJavaMap(row.fieldIndex("files"))),
                row.getAs("rows_in"),
                row.getAs("rows_quarantined"),
                row.getAs("held_back"),
                row.getAs("tables"));
    }

    /** The values in the order of the table's columns. */
    Row row() {
        return RowFactory.create(
                laCode,
                id,
                collectionYear,
                extractDate,
                receivedAt,
                isCurrent,
                Schemas.map(files),
                files.size(),
                rowsIn,
                rowsIn - rowsQuarantined,
                rowsQuarantined,
                heldBack,
                tables);
    }

    Optional<Set<String>> tableNames() {
        return Optional.ofNullable(tables).map(ReturnTable::names);
    }

    KnownSubmission having(String tables) {
        return new KnownSubmission(
                laCode,
                id,
                collectionYear,
                extractDate,
                receivedAt,
                isCurrent,
                files,
                rowsIn,
                rowsQuarantined,
                heldBack,
                tables);
    }

    KnownSubmission superseded() {
        return new KnownSubmission(
                laCode,
                id,
                collectionYear,
                extractDate,
                receivedAt,
                false,
                files,
                rowsIn,
                rowsQuarantined,
                heldBack,
                tables);
    }
}
