package hearth.warehouse.strategy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A table or passage of a document.
 *
 * @param where section or table, in words
 * @param isBaseline whether its figures are where a target starts from
 * @param suppressedBelow the number below which figures here are suppressed, as the document says
 * @param columns heading, or period named in the text, to the last day of the period, in the document's order; none for
 *     a place that only sets targets
 */
public record Place(
        String id,
        String where,
        boolean isBaseline,
        Optional<Integer> suppressedBelow,
        Map<String, LocalDate> columns) {}
