package hearth.warehouse.area;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode as a key: upper case, no spaces. */
public final class Postcode {
    private static final Pattern WHOLE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int INWARD = 3;

    private Postcode() {}

    public static String key(String postcode) {
        return isKey(postcode)
                ? postcode
                : BLANKS.matcher(postcode).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The sector of a full postcode, such as {@code AB1 2}, which covers some thousand homes; empty for other text. */
    public static Optional<String> sector(String postcode) {
        String key = key(postcode);
        int inward = key.length() - INWARD;
        return WHOLE.matcher(key).matches()
                ? Optional.of(key.substring(0, inward) + " " + key.charAt(inward))
                : Optional.empty();
    }

    private static boolean isKey(String postcode) {
        for (int i = 0; i < postcode.length(); i++) {
            char c = postcode.charAt(i);
            if (Character.isWhitespace(c) || Character.isLowerCase(c)) {
                return false;
            }
        }
        return true;
    }
}
