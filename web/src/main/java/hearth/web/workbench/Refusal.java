package hearth.web.workbench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question that is not answered, with the reason in words for whoever asked it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    /** How DuckDB points at a fault: the line of the question, and a caret under the place. */
    private static final Pattern POINTER = Pattern.compile("(?s)(.*?)\\s*LINE (\\d+): (?!\\.\\.\\.)[^\n]*\n( *)\\^.*");

    Refusal(String reason) {
        super(reason);
    }

    /** At a byte of the text, which is given as line and column, both from 1. */
    static Refusal at(String sql, int position, String reason) {
        byte[] bytes = sql.getBytes(StandardCharsets.UTF_8);
        int end = Math.max(0, Math.min(position, bytes.length));
        String before = new String(bytes, 0, end, StandardCharsets.UTF_8);
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new Refusal("Line " + line + ", column " + column + ": " + reason);
    }

    /**
     * What the database says against a question, the place first where it names one.
     *
     * @param firstLine the line of the statement that is the question's first
     */
    static Refusal of(SQLException failure, int firstLine) {
        String message = String.valueOf(failure.getMessage());
        Matcher pointer = POINTER.matcher(message);
        if (!pointer.matches()) {
            return new Refusal(message);
        }
        int line = Integer.parseInt(pointer.group(2)) - firstLine + 1;
        int column = pointer.group(3).length() - ("LINE " + pointer.group(2) + ": ").length() + 1;
        return new Refusal("Line " + line + ", column " + column + ": " + pointer.group(1));
    }
}
