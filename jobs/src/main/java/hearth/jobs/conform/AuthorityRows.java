package hearth.jobs.conform;

import hearth.jobs.extract.IgnoredFile;
import hearth.jobs.extract.RejectedFile;
import hearth.jobs.lake.Schemas;
import hearth.warehouse.quality.QuarantinedRow;
import hearth.warehouse.quality.Repair;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.star.StarRow;
import hearth.warehouse.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What a task hands back, as one row for each authority: a column for each table, holding that table's rows as an array
 * of structures. A table is then read with {@code inline(<table>)}.
 */
final class AuthorityRows {
    static final String COUNTS = "file_counts";
    static final String REJECTED = "rejected_files";
    static final String IGNORED = "ignored_files";
    static final String HELD_BACK = "held_back_submissions";
    static final String MISSING = "missing_submissions";

    private static final StructType COUNT_COLUMNS = new StructType()
            .add("la_code", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("return_table", DataTypes.StringType)
            .add("submission", DataTypes.StringType)
            .add("rows_in", DataTypes.LongType)
            .add("rows_quarantined", DataTypes.LongType);
    private static final StructType REJECTED_COLUMNS = new StructType()
            .add("la_code", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("problem", DataTypes.StringType)
            .add("remedy", DataTypes.StringType);
    private static final StructType IGNORED_COLUMNS = new StructType()
            .add("la_code", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("reason", DataTypes.StringType);
    private static final StructType HELD_BACK_COLUMNS = new StructType()
            .add("submission", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("remedy", DataTypes.StringType);
    private static final StructType MISSING_COLUMNS = new StructType().add("submission_id", DataTypes.StringType);

    private AuthorityRows() {}

    /** The tables that a load writes, each a column. */
    static List<String> tables() {
        List<String> tables = new ArrayList<>(
                List.of("raw_record", "ops_submission", "ops_file", "ops_quarantine", "ops_repair", "ops_finding"));
        StarRow.kinds().forEach(kind -> tables.add(StarRow.tableOf(kind)));
        return tables;
    }

    static StructType schema() {
        List<StructField> fields = new ArrayList<>();
        fields.add(DataTypes.createStructField("la_code", DataTypes.StringType, false));
        for (String table : tables()) {
            fields.add(array(table, Schemas.of(Table.named(table))));
        }
        fields.add(array(COUNTS, COUNT_COLUMNS));
        fields.add(array(REJECTED, REJECTED_COLUMNS));
        fields.add(array(IGNORED, IGNORED_COLUMNS));
        fields.add(array(HELD_BACK, HELD_BACK_COLUMNS));
        fields.add(array(MISSING, MISSING_COLUMNS));
        return DataTypes.createStructType(fields);
    }

    /** The row of one authority, in the order of the schema. */
    static Row of(AuthorityResult result) {
        Map<String, Row[]> columns = new LinkedHashMap<>();
        columns.put("raw_record", rows(result.received(), row -> raw(result.laCode(), row)));
        columns.put("ops_submission", rows(result.submissions(), KnownSubmission::row));
        columns.put("ops_file", rows(result.files(), ReceivedFile::row));
        columns.put("ops_quarantine", rows(result.quarantined(), row -> quarantined(result.laCode(), row)));
        columns.put("ops_repair", rows(result.repairs(), row -> repair(result.laCode(), row)));
        columns.put("ops_finding", rows(result.findings(), ReturnFinding::row));
        StarRow.kinds()
                .forEach(kind -> columns.put(
                        StarRow.tableOf(kind), rows(result.star().getOrDefault(kind, List.of()), Schemas::row)));
        columns.put(COUNTS, rows(result.counts(), AuthorityRows::count));
        columns.put(REJECTED, rows(result.rejected(), AuthorityRows::rejected));
        columns.put(IGNORED, rows(result.ignored(), AuthorityRows::ignored));
        columns.put(
                HELD_BACK,
                rows(result.heldBack(), held -> RowFactory.create(held.submission(), held.reason(), held.remedy())));
        columns.put(MISSING, rows(result.missing(), RowFactory::create));
        List<Object> values = new ArrayList<>();
        values.add(result.laCode());
        values.addAll(columns.values());
        return RowFactory.create(values.toArray());
    }

    static FileCount fileCount(Row row) {
        return new FileCount(
                row.getString(0), row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5));
    }

    static RejectedFile rejectedFile(Row row) {
        return new RejectedFile(row.getString(0), row.getString(1), row.getString(2), row.getString(3));
    }

    static HeldBack heldBack(Row row) {
        return new HeldBack(row.getString(0), row.getString(1), row.getString(2), List.of());
    }

    static IgnoredFile ignoredFile(Row row) {
        return new IgnoredFile(row.getString(0), row.getString(1), row.getString(2));
    }

    private static <T> Row[] rows(List<T> items, Function<T, Row> row) {
        return items.stream().map(row).toArray(Row[]::new);
    }

    private static StructField array(String name, StructType element) {
        return DataTypes.createStructField(name, DataTypes.createArrayType(element, false), false);
    }

    private static Row raw(String laCode, ReturnRow row) {
        return RowFactory.create(
                laCode,
                row.row().submissionId(),
                row.table(),
                row.source().year().endYear(),
                row.source().extractDate().orElse(null),
                row.row().file(),
                row.row().rowNumber(),
                Schemas.map(row.cells()));
    }

    private static Row quarantined(String laCode, QuarantinedRow row) {
        return RowFactory.create(
                laCode,
                row.source().submissionId(),
                row.table(),
                row.source().file(),
                row.source().rowNumber(),
                row.fault().rule().code(),
                row.fault().column(),
                row.fault().found(),
                row.fault().expected(),
                row.fault().remedy());
    }

    private static Row repair(String laCode, Repair repair) {
        return RowFactory.create(
                laCode,
                repair.source().submissionId(),
                repair.source().file(),
                repair.source().rowNumber(),
                repair.rule().code(),
                repair.rule().meaning(),
                repair.column(),
                repair.was(),
                repair.becomes());
    }

    private static Row count(FileCount count) {
        return RowFactory.create(
                count.laCode(),
                count.path(),
                count.table(),
                count.submission(),
                count.rowsIn(),
                count.rowsQuarantined());
    }

    private static Row rejected(RejectedFile file) {
        return RowFactory.create(file.laCode(), file.path(), file.problem(), file.remedy());
    }

    private static Row ignored(IgnoredFile file) {
        return RowFactory.create(file.laCode(), file.path(), file.reason());
    }
}
