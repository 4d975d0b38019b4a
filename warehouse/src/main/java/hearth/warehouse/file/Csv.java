package hearth.warehouse.file;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */
public final class Csv {
    private Csv() {}

    /** One line; empty text for a value that is not there. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Text that a spreadsheet would run as a formula is quoted with an apostrophe; numbers stay numbers. */
    private static String cell(String text) {
        boolean isFormula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 && !isNumber(text);
        String safe = isFormula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?\\d*\\.?\\d+([eE][-+]?\\d+)?");
    }
}
