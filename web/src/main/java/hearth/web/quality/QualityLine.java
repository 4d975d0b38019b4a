package hearth.web.quality;

import java.time.Instant;
import java.util.Optional;

/**
 * A finding, a rejected row or a repair: where it is, and nothing that the row says.
 *
 * @param row as a spreadsheet counts; 0 where the whole table is meant
 */
record QualityLine(
        String kind,
        int collectionYear,
        String rule,
        String meaning,
        String severity,
        String table,
        String file,
        int row,
        String columns,
        String indicators,
        String detail,
        Instant firstSeenAt,
        Optional<Instant> fixedSince) {}
