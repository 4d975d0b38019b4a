package hearth.web.workbench;

import hearth.warehouse.file.UserError;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question that is not answered, with the reason in words for whoever asked it. */
public final class Refusal extends UserError {
    private static final long serialVersionUID = 1;
    /** How DuckDB points at a fault: the line of the question, and a caret under the place. */
    private static final Pattern POINTER = Pattern.compile("(?s)(.*?)\\s*LINE (\\d+): (?!\\.\\.\\.)[^\n]*\n( *)\\^.*");

    private final String reason;
    private final transient Optional<Place> place;

    private Refusal(String reason, Optional<Place> place) {
        super(reason, place.map(Place::toString).orElse(""), "", "");
        this.reason = reason;
        this.place = place;
    }

    public Refusal(String reason) {
        this(reason, Optional.empty());
    }

    /** A place in the text of a question, both counted from 1. */
    public record Place(int line, int column) {
        @Override
        public String toString() {
            return "Line " + line + ", column " + column;
        }
    }

    static Refusal at(Place place, String reason) {
        return new Refusal(reason, Optional.of(place));
    }

    /** At a byte of the text; at no place where the text has no such byte. */
    static Refusal at(String sql, long position, String reason) {
        byte[] bytes = sql.getBytes(StandardCharsets.UTF_8);
        if (position < 0 || position > bytes.length) {
            return new Refusal(reason);
        }
        String before = new String(bytes, 0, (int) position, StandardCharsets.UTF_8);
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return at(new Place(line, column), reason);
    }

    /**
     * What the database says against a question, the place first where it names one.
     *
     * @param firstLine the line of the statement that is the question's first
     */
    static Refusal of(SQLException failure, int firstLine) {
        String message = String.valueOf(failure.getMessage());
        if (message.startsWith("Out of Memory Error")) {
            return new Refusal("The question needs more memory than it may have. Ask for fewer rows, or shorter text.");
        }
        Matcher pointer = POINTER.matcher(message);
        if (!pointer.matches()) {
            return new Refusal(message);
        }
        int line = Integer.parseInt(pointer.group(2)) - firstLine + 1;
        int column = pointer.group(3).length() - ("LINE " + pointer.group(2) + ": ").length() + 1;
        return at(new Place(line, column), pointer.group(1));
    }

    /** Why, without the place. */
    public String reason() {
        return reason;
    }

    /** Where in the question, if the reason is at one place. */
    public Optional<Place> place() {
        return place;
    }
}
