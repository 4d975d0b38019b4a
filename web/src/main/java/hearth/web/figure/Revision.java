package hearth.web.figure;

import hearth.warehouse.disclosure.Symbol;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one release published for a figure that another published differently.
 *
 * @param publishedOn the day from which the release counts as known
 * @param value empty when there is a symbol instead
 */
public record Revision(
        LocalDate periodEnd, String release, LocalDate publishedOn, Optional<Double> value, Optional<Symbol> symbol) {}
