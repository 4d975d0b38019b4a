package hearth.web.sql;

/** A question that is not answered, with the reason in words for whoever asked it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason);
    }

    /** At a byte of the text, which is told as line and column, both from 1. */
    static Refusal at(String sql, int position, String reason) {
        byte[] bytes = sql.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int end = Math.max(0, Math.min(position, bytes.length));
        String before = new String(bytes, 0, end, java.nio.charset.StandardCharsets.UTF_8);
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new Refusal("Line " + line + ", column " + column + ": " + reason);
    }
}
