package hearth.jobs.conform;

import hearth.jobs.lake.StarValues;
import hearth.warehouse.quality.QuarantinedRow;
import hearth.warehouse.quality.Repair;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.star.StarRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An authority's rows of every table that a load writes, their values in the order of the table's columns. */
final class AuthorityTables {
    static final String RAW = "raw_record";
    static final String SUBMISSIONS = "ops_submission";

    private static final Map<Class<? extends StarRow>, StarValues> STAR = new LinkedHashMap<>();

    static {
        StarRow.kinds().forEach(kind -> STAR.put(kind, StarValues.of(kind)));
    }

    private AuthorityTables() {}

    /** The tables, but for the figures that are counted from them. */
    static List<String> names() {
        List<String> names = new ArrayList<>(
                List.of(RAW, SUBMISSIONS, "ops_file", "ops_quarantine", "ops_repair", FindingHistory.TABLE.name()));
        StarRow.kinds().forEach(kind -> names.add(StarRow.tableOf(kind)));
        return names;
    }

    /** The rows by table; each is made when it is asked for. */
    static Map<String, Stream<@Nullable Object[]>> of(AuthorityResult result, List<@Nullable Object[]> findings) {
        String laCode = result.laCode();
        Map<String, Stream<@Nullable Object[]>> tables = new LinkedHashMap<>();
        tables.put(RAW, rows(result.received(), row -> raw(laCode, row)));
        tables.put(SUBMISSIONS, rows(result.submissions(), KnownSubmission::row));
        tables.put("ops_file", rows(result.files(), ReceivedFile::row));
        tables.put("ops_quarantine", rows(result.quarantined(), row -> quarantined(laCode, row)));
        tables.put("ops_repair", rows(result.repairs(), row -> repair(laCode, row)));
        tables.put(FindingHistory.TABLE.name(), findings.stream());
        STAR.forEach((kind, values) ->
                tables.put(StarRow.tableOf(kind), rows(result.star().getOrDefault(kind, List.of()), values::of)));
        return tables;
    }

    private static <T> Stream<@Nullable Object[]> rows(List<T> items, Function<T, @Nullable Object[]> row) {
        return items.stream().map(row);
    }

    private static @Nullable Object[] raw(String laCode, ReturnRow row) {
        return new @Nullable Object[] {
            laCode,
            row.row().submissionId(),
            row.table(),
            row.source().year().endYear(),
            row.source().extractDate().orElse(null),
            row.row().file(),
            row.row().rowNumber(),
            row.cells()
        };
    }

    private static @Nullable Object[] quarantined(String laCode, QuarantinedRow row) {
        return new @Nullable Object[] {
            laCode,
            row.source().submissionId(),
            row.table(),
            row.source().file(),
            row.source().rowNumber(),
            row.fault().rule().code(),
            row.fault().column(),
            KeptCell.of(row.fault().column(), row.fault().found()),
            row.fault().expected(),
            row.fault().remedy()
        };
    }

    private static @Nullable Object[] repair(String laCode, Repair repair) {
        return new @Nullable Object[] {
            laCode,
            repair.source().submissionId(),
            repair.source().file(),
            repair.source().rowNumber(),
            repair.rule().code(),
            repair.rule().meaning(),
            repair.column(),
            KeptCell.of(repair.column(), repair.was()),
            KeptCell.of(repair.column(), repair.becomes())
        };
    }
}
