package hearth.warehouse.file;

import java.util.regex.Pattern;

/** Text that comes from files on its way into a message, a log or a table that is not meant to hold it. */
public final class MessageText {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final int LONGEST_SHAPE = 40;

    private MessageText() {}

    /** One line, whatever the text holds: what would break it, move the cursor or turn the text round is spelt out. */
    public static String visible(String text) {
        return HIDDEN.matcher(text)
                .replaceAll(hidden -> "\\\\u%04x".formatted((int) hidden.group().charAt(0)));
    }

    /** What a cell looks like, without what it says: {@code 28/06/2006} becomes {@code 99/99/9999}, {@code Z50} {@code A99}. */
    public static String shape(String cell) {
        String shape = visible(cell).replaceAll("\\p{L}", "A").replaceAll("\\p{N}", "9");
        return shape.length() > LONGEST_SHAPE ? shape.substring(0, LONGEST_SHAPE) + "…" : shape;
    }
}
