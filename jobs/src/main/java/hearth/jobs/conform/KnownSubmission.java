package hearth.jobs.conform;

import hearth.jobs.lake.TableRow;
import hearth.jobs.mart.ReportedReturn;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnTable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    public static KnownSubmission of(TableRow row) {
        return new KnownSubmission(
                row.text("la_code"),
                row.text("submission_id"),
                row.integer("collection_year"),
                row.optionalDay("extract_date").orElse(null),
                row.instant("received_at"),
                row.isTrue("is_current"),
                Map.copyOf(row.texts("files")),
                row.count("rows_in"),
                row.count("rows_quarantined"),
                row.optionalText("held_back").orElse(null),
                row.optionalText("tables").orElse(null));
    }

    /** The values in the order of the table's columns. */
    @Nullable
    Object[] row() {
        return new @Nullable Object[] {
            laCode,
            id,
            collectionYear,
            extractDate,
            receivedAt,
            isCurrent,
            files,
            files.size(),
            rowsIn,
            rowsIn - rowsQuarantined,
            rowsQuarantined,
            heldBack,
            tables
        };
    }

    /** The return that it is a submission of, as figures are counted from it. */
    public ReportedReturn reported() {
        return new ReportedReturn(
                new Return(new CollectionYear(collectionYear), Optional.ofNullable(extractDate)), tableNames());
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
