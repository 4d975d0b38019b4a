package hearth.web.export;

import hearth.warehouse.disclosure.Symbol;
import hearth.web.figure.Numbers;
import java.time.LocalDate;
import java.util.Optional;

/** What stands where a row and a column of a table meet. */
public sealed interface Cell {
    /** Where there is neither a value nor a symbol. */
    Cell NONE = new Text("");

    /** A number with all its digits; nothing where there is none. */
    static Cell exact(Optional<Double> number) {
        return number.<Cell>map(value -> new Numeric(value, Numbers.plain(value)))
                .orElse(NONE);
    }

    /** A count. */
    static Cell count(int count) {
        return exact(Optional.of((double) count));
    }

    /** As pages show it. */
    String shown();

    /** The value as programs read it; empty where there is none. */
    Optional<Object> value();

    /** Words. */
    record Text(String shown) implements Cell {
        @Override
        public Optional<Object> value() {
            return Optional.of(shown).filter(text -> !text.isEmpty()).map(Object.class::cast);
        }
    }

    /** A date. */
    record Day(LocalDate date) implements Cell {
        @Override
        public String shown() {
            return date.toString();
        }

        @Override
        public Optional<Object> value() {
            return Optional.of(date);
        }
    }

    /** A number with all its digits, and with those that pages show. */
    record Numeric(double number, String shown) implements Cell {
        @Override
        public Optional<Object> value() {
            return Optional.of(number);
        }
    }

    /** A symbol in the place of a figure, such as [c]. */
    record Hidden(Symbol symbol) implements Cell {
        @Override
        public String shown() {
            return "[" + symbol.code() + "]";
        }

        @Override
        public Optional<Object> value() {
            return Optional.empty();
        }
    }
}
