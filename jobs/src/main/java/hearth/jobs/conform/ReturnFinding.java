package hearth.jobs.conform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A finding as {@code ops_finding} keeps it, before it is compared with those of earlier submissions. */
record ReturnFinding(
        String laCode,
        String submissionId,
        int collectionYear,
        String rule,
        String meaning,
        String severity,
        String indicators,
        String table,
        String columns,
        String file,
        int rowNumber,
        @Nullable String childId,
        String detail,
        Instant foundAt) {

    /** The values in the order of the table's columns. */
    @Nullable
    Object[] row() {
        return new @Nullable Object[] {
            laCode,
            submissionId,
            collectionYear,
            true,
            rule,
            meaning,
            severity,
            indicators,
            table,
            columns,
            file,
            rowNumber,
            childId,
            detail,
            foundAt,
            null
        };
    }
}
