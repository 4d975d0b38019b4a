package hearth.web.workbench;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** Cells as text on their way from one process to another: a letter for the type, then the value. */
final class CellCode {
    private CellCode() {}

    static String text(Object value) {
        if (value instanceof Boolean) {
            return "b" + value;
        } else if (value instanceof Double || value instanceof Float) {
            return "d" + value;
        } else if (value instanceof BigDecimal number) {
            return "n" + number.toPlainString();
        } else if (value instanceof Number) {
            return "i" + value;
        } else if (value instanceof LocalDate) {
            return "t" + value;
        }
        return "s" + value;
    }

    /** The value of a cell; empty for one without a text. */
    static Optional<Object> value(Optional<String> cell) {
        return cell.map(text -> value(text.charAt(0), text.substring(1)));
    }

    private static Object value(char type, String text) {
        return switch (type) {
            case 'b' -> Boolean.valueOf(text);
            case 'd' -> Double.valueOf(text);
            case 'n' -> new BigDecimal(text);
            case 'i' -> whole(new BigInteger(text));
            case 't' -> LocalDate.parse(text);
            default -> text;
        };
    }

    private static Object whole(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }
}
