package hearth.jobs.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import hearth.jobs.lake.Lake;
import hearth.warehouse.file.UserError;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What is wrong with an authority's returns, where, and which figures it can change. */
public final class QualityReport {
    private static final List<String> TABLES = List.of("raw_record", "ops_finding", "ops_quarantine", "ops_repair");

    private final SparkSession spark;
    private final String laCode;

    /** Reads what the load has left about the authority; fails when it has sent nothing. */
    public QualityReport(Lake lake, String laCode) {
        this.spark = lake.spark();
        this.laCode = laCode;
        for (String table : List.of("raw_record", "ops_submission", "ops_finding", "ops_quarantine", "ops_repair")) {
            lake.read(table, List.of(laCode)).createOrReplaceTempView(table);
        }
        if (spark.table("ops_submission").isEmpty()) {
            throw new UserError(
                    "the warehouse holds no submission of authority '" + laCode + "'",
                    "",
                    "",
                    "see those it holds with ./hearth submissions");
        }
    }

    /** Prints the report of one return; the newest when no collection year is given. */
    public void print(PrintWriter out, Optional<Integer> collectionYear) {
        Row submission = submission(collectionYear);
        int year = submission.getAs("collection_year");
        for (String table : TABLES) {
            Dataset<Row> all = spark.table(table);
            all.where(all.col("submission_id").equalTo(submission.getAs("submission_id")))
                    .createOrReplaceTempView("its_" + table);
        }
        out.printf(
                "Authority %s, %s, received %s%n",
                laCode,
                Listing.returnName(year, submission.getAs("extract_date")),
                Listing.text(submission.getAs("received_at")));
        print(out, "Files: rows in = accepted + set aside", files());
        print(out, "Rules that rows break, the gravest first", findings());
        print(out, "Rows that were set aside", quarantine());
        print(out, "Repairs", repairs());
        print(out, "Fixed since an earlier submission of this return", fixed(year));
        print(out, "Rows that break each rule, submission by submission", trend());
        out.flush();
    }

    /** Every finding, row set aside and repair, without a value that could tell who the child is. */
    public Listing rows() {
        Dataset<Row> all = spark.sql("""
                SELECT 'finding' AS kind, collection_year, rule, meaning, severity, return_table AS table,
                       source_file AS file, source_row AS row, column_names AS columns, indicators, detail,
                       first_seen_at AS first_seen, fixed_since
                FROM ops_finding
                UNION ALL
                SELECT 'set aside', collection_year, rule, concat('Expected ', expected, '.'), 'blocks_use',
                       return_table, source_file, source_row, column_name, '', remedy, received_at, NULL
                FROM ops_quarantine JOIN ops_submission USING (la_code, submission_id)
                UNION ALL
                SELECT 'repair', collection_year, rule, meaning, '', '', source_file, source_row, column_name, '', '',
                       received_at, NULL
                FROM ops_repair JOIN ops_submission USING (la_code, submission_id)
                """);
        return Listing.of(all.orderBy("collection_year", "kind", "rule", "file", "row"));
    }

    private Row submission(Optional<Integer> year) {
        Dataset<Row> current = spark.table("ops_submission").where("is_current");
        return year
                .map(wanted -> current.where(col("collection_year").equalTo(lit(wanted))))
                .orElse(current)
                .orderBy(col("collection_year").desc())
                .limit(1)
                .collectAsList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "authority " + laCode + " has sent no return for " + year.orElseThrow(),
                        "",
                        "",
                        "see what it has sent with ./hearth submissions " + laCode));
    }

    private Dataset<Row> files() {
        return spark.sql("""
                SELECT received.source_file AS file, return_table AS table, received.rows AS rows_in,
                       received.rows - coalesce(aside.rows, 0) AS accepted, coalesce(aside.rows, 0L) AS set_aside
                FROM (SELECT source_file, return_table, count(*) AS rows FROM its_raw_record GROUP BY ALL) AS received
                LEFT JOIN (SELECT source_file, count(*) AS rows FROM its_ops_quarantine GROUP BY ALL) AS aside USING (source_file)
                ORDER BY file
                """);
    }

    private Dataset<Row> findings() {
        return spark.sql("""
                SELECT rule, replace(severity, '_', ' ') AS severity, count(*) AS rows,
                       count(DISTINCT child_id) AS children, min(first_seen_at) AS first_seen,
                       concat(any_value(meaning), if(max(detail) = '', '', concat(' ', max(detail), '.'))) AS meaning,
                       any_value(column_names) AS columns, any_value(indicators) AS can_change
                FROM its_ops_finding
                GROUP BY rule, severity, source_row = 0 AND detail <> '', if(detail = '', '', return_table)
                ORDER BY CASE severity WHEN 'blocks use' THEN 1 WHEN 'affects indicator' THEN 2 ELSE 3 END, rows DESC, rule
                """);
    }

    private Dataset<Row> quarantine() {
        return spark.sql("""
                SELECT rule, source_file AS file, column_name AS column, count(*) AS rows,
                       any_value(expected) AS expected, any_value(remedy) AS what_to_do
                FROM its_ops_quarantine
                GROUP BY rule, source_file, column_name ORDER BY rows DESC, rule
                """);
    }

    private Dataset<Row> repairs() {
        return spark.sql("""
                SELECT rule, column_name AS column, count(*) AS rows, any_value(meaning) AS meaning
                FROM its_ops_repair
                GROUP BY rule, column_name ORDER BY rows DESC, rule
                """);
    }

    private Dataset<Row> fixed(int year) {
        return spark.sql("""
                SELECT rule, count(DISTINCT return_table, child_id) AS children, max(fixed_since) AS fixed_since, any_value(meaning) AS meaning
                FROM ops_finding WHERE collection_year = %d AND fixed_since IS NOT NULL
                GROUP BY rule ORDER BY children DESC, rule
                """.formatted(year));
    }

    private Dataset<Row> trend() {
        return spark.sql("""
                SELECT rule, array_join(transform(array_sort(collect_list(struct(collection_year, received_at, rows))),
                                                  one -> concat(one.collection_year, ': ', one.rows)), ', ') AS rows
                FROM (SELECT rule, collection_year, submission_id, received_at, count(*) AS rows
                      FROM ops_finding JOIN ops_submission USING (la_code, submission_id, collection_year)
                      GROUP BY ALL)
                GROUP BY rule ORDER BY rule
                """);
    }

    private static void print(PrintWriter out, String title, Dataset<Row> rows) {
        Listing listing = Listing.of(rows);
        out.printf("%n%s%n", title);
        if (listing.isEmpty()) {
            out.println("none");
        } else {
            listing.print(out);
        }
    }
}
