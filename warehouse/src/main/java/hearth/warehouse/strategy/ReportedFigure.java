package hearth.warehouse.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure that a strategy reports, at one place and for one period.
 *
 * @param period the period as the document names it
 * @param on its last day
 * @param numerator the numerator of the share, where the document gives it
 * @param denominator the denominator of the share, where the document gives it
 */
public record ReportedFigure(
        Place place,
        String period,
        LocalDate on,
        PublishedValue printed,
        Optional<Integer> numerator,
        Optional<Integer> denominator) {

    public Optional<BigDecimal> number() {
        return printed.number();
    }
}
