package hearth.web.dashboard;

import hearth.warehouse.disclosure.Symbol;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A row of a panel's query, by the names of its columns. */
record PanelRow(Map<String, Optional<Object>> cells) {
    Optional<Object> cell(String column) {
        return cells.getOrDefault(column, Optional.empty());
    }

    Optional<String> text(String column) {
        return cell(column).map(Object::toString);
    }

    Optional<Double> number(String column) {
        return cell(column).filter(Number.class::isInstance).map(number -> ((Number) number).doubleValue());
    }

    Optional<LocalDate> day(String column) {
        return cell(column).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    /** The symbol in the place of a figure that is not there; not available where the row has neither. */
    Symbol symbol(String column) {
        return text(symbolColumn(column)).flatMap(Symbol::of).orElse(Symbol.X);
    }

    /** Which column has the symbols of a figure's: {@code symbol} those of {@code value}. */
    static String symbolColumn(String column) {
        return column.equals("value") ? "symbol" : column + "_symbol";
    }
}
