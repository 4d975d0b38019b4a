package hearth.web.figure;

import hearth.warehouse.disclosure.Symbol;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one release printed for a figure that another one printed otherwise.
 *
 * @param publishedOn the day from which the release counts as known
 * @param value empty when a symbol stands in its place
 */
public record Revision(
        LocalDate periodEnd, String release, LocalDate publishedOn, Optional<Double> value, Optional<Symbol> symbol) {}
