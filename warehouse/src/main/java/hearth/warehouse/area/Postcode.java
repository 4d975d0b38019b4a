package hearth.warehouse.area;

import java.util.Locale;

/** A postcode as a key: upper case, no blanks. */
public final class Postcode {
    private Postcode() {}

    public static String key(String postcode) {
        return isKey(postcode) ? postcode : postcode.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
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
