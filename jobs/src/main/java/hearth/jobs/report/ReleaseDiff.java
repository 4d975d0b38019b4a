package hearth.jobs.report;

import static org.apache.spark.sql.functions.col;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases.Release;
import java.io.PrintWriter;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What changed for an authority from one release to another: rows, repairs, broken rules and figures. */
public final class ReleaseDiff {
    private static final List<String> TABLES =
            List.of("ops_submission", "raw_record", "ops_repair", "ops_finding", "mart_indicator");

    private final SparkSession spark;
    private final String laCode;
    private final Release from;
    private final Release to;

    public ReleaseDiff(Lake lake, String laCode, Release from, Release to) {
        this.spark = lake.spark();
        this.laCode = laCode;
        this.from = from;
        this.to = to;
        for (String table : TABLES) {
            its(lake.read(table, from)).createOrReplaceTempView(table + "_from");
            its(lake.read(table, to)).createOrReplaceTempView(table + "_to");
        }
    }

    /** Prints what changed, from what was sent to the figures that moved. */
    public void print(PrintWriter out) {
        out.printf(
                "Authority %s, from release %d (%s, %s) to release %d (%s, %s)%n",
                laCode,
                from.id(),
                Listing.text(from.releasedAt()),
                from.reason(),
                to.id(),
                Listing.text(to.releasedAt()),
                to.reason());
        Listing submissions = Listing.of(submissions());
        section(out, "Returns", submissions);
        section(out, "Rows as received", Listing.of(rows()));
        section(out, "Cells that differ in altered rows", Listing.of(cells()));
        section(out, "Repairs", Listing.of(repairs()));
        section(out, "Rules that rows break", Listing.of(findings()));
        section(out, "Figures that moved", Listing.of(figures(submissions.isEmpty())));
        section(out, "Figures of months, quarters and breakdowns that moved", Listing.of(breakdowns()));
        out.flush();
    }

    private Dataset<Row> its(Dataset<Row> table) {
        return table.where(col("la_code").equalTo(laCode));
    }

    private Dataset<Row> submissions() {
        spark.sql("""
                        SELECT coalesce(old.collection_year, new.collection_year) AS collection_year,
                               old.submission_id AS was, new.submission_id AS becomes
                        FROM (SELECT * FROM ops_submission_from WHERE is_current) AS old
                        FULL JOIN (SELECT * FROM ops_submission_to WHERE is_current) AS new USING (collection_year)
                        WHERE old.submission_id IS DISTINCT FROM new.submission_id
                        """).createOrReplaceTempView("changed");
        return spark.sql("""
                SELECT collection_year AS year_to_march, coalesce(was, 'none') AS submission_was,
                       coalesce(becomes, 'none') AS submission_is
                FROM changed ORDER BY collection_year
                """);
    }

    /** Rows of the returns that changed, side by side: the same row has the same child and the same first date. */
    private Dataset<Row> rows() {
        spark.sql("""
                        SELECT collection_year, return_table,
                               concat_ws('|', cells['CHILD'], cells['DECOM'], cells['REVIEW'], cells['MIS_START'],
                                         cells['SW_DECOM'], cells['DATE_PLACED'], cells['DOLO_START']) AS identity,
                               map_filter(cells, (name, cell) -> cell <> '') AS cells, submission_id
                        FROM raw_record_to
                        """).createOrReplaceTempView("identified");
        spark.sql("""
                        WITH numbered AS (
                            SELECT identified.*, was, becomes,
                                   row_number() OVER (PARTITION BY submission_id, return_table, identity
                                                      ORDER BY to_json(cells)) AS number
                            FROM identified JOIN changed USING (collection_year)
                            WHERE submission_id IN (was, becomes)
                        )
                        SELECT collection_year, return_table, old.cells AS old_cells, new.cells AS new_cells
                        FROM (SELECT * FROM numbered WHERE submission_id = was) AS old
                        FULL JOIN (SELECT * FROM numbered WHERE submission_id = becomes) AS new
                            USING (collection_year, return_table, identity, number)
                        """).createOrReplaceTempView("paired");
        return spark.sql("""
                SELECT collection_year AS year_to_march, return_table AS table,
                       count_if(old_cells IS NULL) AS added, count_if(new_cells IS NULL) AS removed,
                       count_if(to_json(old_cells) <> to_json(new_cells)) AS altered,
                       count_if(to_json(old_cells) = to_json(new_cells)) AS unchanged
                FROM paired GROUP BY ALL ORDER BY ALL
                """);
    }

    private Dataset<Row> cells() {
        return spark.sql("""
                SELECT collection_year AS year_to_march, return_table AS table, column, count(*) AS rows
                FROM (SELECT collection_year, return_table, old_cells, new_cells,
                             explode(array_union(map_keys(old_cells), map_keys(new_cells))) AS column
                      FROM paired WHERE to_json(old_cells) <> to_json(new_cells))
                WHERE old_cells[column] IS DISTINCT FROM new_cells[column]
                GROUP BY ALL ORDER BY ALL
                """);
    }

    /** A repair is the same when it changes the same cell in the same way; its place in a file may move. */
    private Dataset<Row> repairs() {
        return spark.sql("""
                SELECT rule, column_name AS column, sum(greatest(change, 0)) AS came, sum(greatest(-change, 0)) AS went
                FROM (SELECT rule, column_name, was, becomes, sum(one) AS change
                      FROM (SELECT *, 1 AS one FROM ops_repair_to UNION ALL SELECT *, -1 FROM ops_repair_from)
                      GROUP BY ALL)
                WHERE change <> 0 GROUP BY ALL ORDER BY ALL
                """);
    }

    private Dataset<Row> findings() {
        return spark.sql("""
                SELECT rule, any_value(meaning) AS meaning, sum(greatest(change, 0)) AS came,
                       sum(greatest(-change, 0)) AS went
                FROM (SELECT rule, any_value(meaning) AS meaning, collection_year, return_table, child_id,
                             sum(one) AS change
                      FROM (SELECT *, 1 AS one FROM ops_finding_to WHERE is_current
                            UNION ALL SELECT *, -1 FROM ops_finding_from WHERE is_current)
                      GROUP BY rule, collection_year, return_table, child_id)
                WHERE change <> 0 GROUP BY rule ORDER BY rule
                """);
    }

    private Dataset<Row> figures(boolean isSameReturns) {
        spark.sql("""
                        SELECT indicator, period_type, period_end, breakdown, breakdown_value,
                               old.value AS old_value, new.value AS new_value,
                               old.numerator AS old_numerator, new.numerator AS new_numerator,
                               old.denominator AS old_denominator, new.denominator AS new_denominator
                        FROM mart_indicator_from AS old
                        FULL JOIN mart_indicator_to AS new
                            USING (indicator, period_type, period_end, breakdown, breakdown_value)
                        WHERE old.value IS DISTINCT FROM new.value
                            OR old.numerator IS DISTINCT FROM new.numerator
                            OR old.denominator IS DISTINCT FROM new.denominator
                        """).createOrReplaceTempView("moved");
        String otherwise = isSameReturns
                ? "'no return changed: the definitions or the population did'"
                : "concat('the return of another year changed: ',"
                        + " (SELECT array_join(array_sort(collect_list(collection_year)), ', ') FROM changed))";
        return spark.sql("""
                SELECT indicator, period_type AS period, period_end AS `to`, old_value AS was, new_value AS `is`,
                       concat(coalesce(format_number(old_numerator, 0), '-'), ' of ',
                              coalesce(format_number(old_denominator, 0), '-')) AS counted_was,
                       concat(coalesce(format_number(new_numerator, 0), '-'), ' of ',
                              coalesce(format_number(new_denominator, 0), '-')) AS counted_is,
                       CASE WHEN old_value IS NULL AND old_numerator IS NULL THEN 'a period that was not covered before'
                            WHEN new_value IS NULL AND new_numerator IS NULL THEN 'the period is no longer covered'
                            WHEN changed.collection_year IS NOT NULL
                            THEN concat('the return for the year to March ', changed.collection_year, ' changed')
                            ELSE %s END AS why
                FROM moved LEFT JOIN changed
                    ON changed.collection_year = year(period_end) + if(month(period_end) > 3, 1, 0)
                WHERE breakdown = 'all' AND period_type = 'year'
                ORDER BY indicator, period_end
                """.formatted(otherwise));
    }

    private Dataset<Row> breakdowns() {
        return spark.sql("""
                SELECT indicator, count(*) AS figures, min(period_end) AS first, max(period_end) AS last,
                       array_join(array_sort(collect_set(concat(period_type, ' by ', breakdown))), ', ') AS of
                FROM moved WHERE breakdown <> 'all' OR period_type <> 'year'
                GROUP BY indicator ORDER BY indicator
                """);
    }

    private static void section(PrintWriter out, String title, Listing listing) {
        out.printf("%n%s%n", title);
        if (listing.isEmpty()) {
            out.println("no change");
        } else {
            listing.print(out);
        }
    }
}
