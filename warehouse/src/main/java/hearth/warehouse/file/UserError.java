package hearth.warehouse.file;

import java.util.ArrayList;
import java.util.List;

/** A fault that the user can mend, in words: what is wrong, where, what was expected and what to do. */
public class UserError extends RuntimeException {
    private final int exitCode;

    /**
     * A fault that makes a command fail. Each part may be empty, but for the first.
     *
     * @param what what is wrong, as the rest of a sentence about the place
     * @param where the place: a file, a row, an option
     * @param expected what would have been right
     * @param remedy what the user can do
     */
    public UserError(String what, String where, String expected, String remedy) {
        this(what, where, expected, remedy, 1);
    }

    protected UserError(String what, String where, String expected, String remedy, int exitCode) {
        super(words(what, where, expected, remedy));
        this.exitCode = exitCode;
    }

    /** What a command that ends with this fault hands to the shell. */
    public final int exitCode() {
        return exitCode;
    }

    private static String words(String what, String where, String expected, String remedy) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                (where.isEmpty() ? "" : where + ": ") + what + (expected.isEmpty() ? "" : "; expected " + expected));
        if (!remedy.isEmpty()) {
            sentences.add("What to do: " + remedy + ".");
        }
        return String.join(". ", sentences);
    }
}
