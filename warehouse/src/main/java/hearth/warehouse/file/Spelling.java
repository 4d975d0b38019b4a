package hearth.warehouse.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How alike two spellings are. */
public final class Spelling {
    /** Whatever is longer is compared by its beginning alone: what a text costs grows with its length. */
    private static final int LONGEST = 64;

    private Spelling() {}

    /** The choice with the spelling nearest to the text. */
    public static Optional<String> nearest(String text, Collection<String> choices) {
        return choices.stream().min(Comparator.comparingInt(choice -> distance(text, choice)));
    }

    /** What to add to a message about a name that is not there: the nearest one that is; empty where none is near. */
    public static String didYouMean(String text, Collection<String> choices) {
        return nearest(text, choices)
                .filter(choice -> distance(text, choice) <= Math.max(2, text.length() / 3))
                .map(choice -> "; did you mean " + choice + "?")
                .orElse("");
    }

    /** The number of letters to add, drop or change (Levenshtein distance). */
    public static int distance(String text, String other) {
        return changes(beginning(text), beginning(other));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static int changes(String text, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= text.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (text.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
