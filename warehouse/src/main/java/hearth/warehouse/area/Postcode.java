package hearth.warehouse.area;

import java.util.Locale;

/** A postcode as a key: upper case, no blanks. */
public final class Postcode {
    private Postcode() {}

    public static String key(String postcode) {
        return postcode.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
