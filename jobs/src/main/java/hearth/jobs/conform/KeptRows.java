package hearth.jobs.conform;

import hearth.warehouse.ssda903.ReturnRow;
import java.util.Collection;
import java.util.List;

/** Where rows are that an authority sent with earlier files: those of submissions that the warehouse holds. */
@FunctionalInterface
interface KeptRows {
    /** The rows of some submissions, as they were received. */
    List<ReturnRow> of(Collection<String> submissionIds);

    /** Some rows that are at hand. */
    static KeptRows among(List<ReturnRow> rows) {
        return ids -> rows.stream()
                .filter(row -> ids.contains(row.row().submissionId()))
                .toList();
    }
}
