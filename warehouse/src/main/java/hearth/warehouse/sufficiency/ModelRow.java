package hearth.warehouse.sufficiency;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number of a fitted model, as a table keeps it.
 *
 * @param part what the number belongs to, such as {@code exit}
 * @param cell which of the part's numbers it is, such as {@code local/kinship/under_1/0}
 * @param counted in the council's own past
 * @param days at risk, of which events were counted; 0 where none are needed
 * @param fitted what the model draws from: the counted with what it learned from other councils and other cells
 * @param fittedDays the same for days
 */
public record ModelRow(String part, String cell, double counted, double days, double fitted, double fittedDays) {
    static ModelRow count(String part, String cell, double counted) {
        return new ModelRow(part, cell, counted, 0, counted, 0);
    }

    static String cell(Object... names) {
        return Stream.of(names)
                .map(name -> String.valueOf(name).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("/"));
    }
}
