package hearth.warehouse.table;

import java.util.regex.Pattern;

/** The text of a commit in the log of a Delta table: an action a line, each a JSON object. */
public final class CommitText {
    /** The name of a commit, with its version. */
    public static final Pattern NAME = Pattern.compile("(\\d{20})\\.json");

    private CommitText() {}

    /** Whether no part is missing, as after a power cut or a copy that broke off. */
    public static boolean isWhole(String text) {
        return !text.isBlank() && text.lines().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }
}
