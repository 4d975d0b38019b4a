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

    /**
     * The symbol in the place of a figure that is not there: its own, or for a number computed from figures the first of
     * theirs; not available where the row has none.
     */
    Symbol symbol(String column) {
        String own = symbolColumn(column);
        return (cells.containsKey(own) ? text(own) : anySymbol())
                .flatMap(Symbol::of)
                .orElse(Symbol.X);
    }

    private Optional<String> anySymbol() {
        return cells.keySet().stream()
                .filter(name -> name.equals("symbol") || name.endsWith("_symbol"))
                .flatMap(name -> text(name).stream())
                .findFirst();
    }

    /** Which column has the symbols of a figure's: {@code symbol} those of {@code value}. */
    static String symbolColumn(String column) {
        return column.equals("value") ? "symbol" : column + "_symbol";
    }
}
