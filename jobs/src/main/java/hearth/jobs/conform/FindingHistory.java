package hearth.jobs.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Findings over submissions: when each was first seen, and since when it is fixed. */
public final class FindingHistory {
    public static final String TABLE = "ops_finding";

    private static final String SUBMISSION = "submission_id";
    private static final String FIXED = "fixed_since";

    /** What stays the same from one submission of a return to the next; a row's place in its file does not. */
    private static final WindowSpec SAME = Window.partitionBy(
            col("la_code"), col("collection_year"), col("rule"), col("return_table"), col("child_id"));

    private FindingHistory() {}

    /**
     * The findings of the current submissions, and behind them those of superseded ones.
     *
     * @param now the findings of the current submissions
     * @param before the current table
     * @param submissions the rows of ops_submission, as they will be
     */
    public static Dataset<Row> continued(Dataset<Row> now, Dataset<Row> before, Dataset<Row> submissions, Instant at) {
        List<String> columns = List.of(now.columns());
        Dataset<Row> superseded = before.join(
                        submissions.where("is_current").select(SUBMISSION), new String[] {SUBMISSION}, "left_anti")
                .withColumn("is_current", lit(false));
        Column isOpen = max(col("is_current")).over(SAME);
        return now.unionByName(superseded)
                .withColumn("first_seen_at", min(col("first_seen_at")).over(SAME))
                .withColumn(FIXED, when(isOpen, lit(null)).otherwise(coalesce(col(FIXED), lit(at))))
                .selectExpr(columns.toArray(String[]::new));
    }
}
