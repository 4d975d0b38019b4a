package hearth.jobs.report;

import static org.apache.spark.sql.functions.col;

import hearth.jobs.lake.Lake;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The submissions of authorities: what was sent when, and which one counts. */
public final class SubmissionList {
    private static final List<String> COLUMNS = List.of(
            "authority", "return", "received", "files", "rows in", "accepted", "set aside", "state", "submission");

    private SubmissionList() {}

    /** The submissions of one authority, or of all, by year and time. */
    public static Listing of(Lake lake, Optional<String> laCode) {
        Dataset<Row> all = lake.read("ops_submission");
        return new Listing(
                COLUMNS,
                laCode
                        .map(code -> all.where(col("la_code").equalTo(code)))
                        .orElse(all)
                        .orderBy("la_code", "collection_year", "received_at")
                        .collectAsList()
                        .stream()
                        .map(SubmissionList::cells)
                        .toList());
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.getAs("la_code"),
                Listing.returnName(row.getAs("collection_year"), row.getAs("extract_date")),
                Listing.text(row.getAs("received_at")),
                Listing.text(row.getAs("file_count")),
                Listing.text(row.getAs("rows_in")),
                Listing.text(row.getAs("rows_accepted")),
                Listing.text(row.getAs("rows_quarantined")),
                row.<Boolean>getAs("is_current") ? "current" : "superseded",
                row.getAs("submission_id"));
    }
}
