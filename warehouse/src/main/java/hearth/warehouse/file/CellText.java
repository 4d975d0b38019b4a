package hearth.warehouse.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a cell without what spreadsheets, databases and web pages add to it. This is the one place that knows these
 * additions, for returns, published files and local files alike.
 */
public final class CellText {
    /** Excel's escape for a character that XML cannot hold, such as {@code _x000D_} for a line end. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** A text that a formula or an apostrophe keeps from being read as a number. */
    private static final Pattern QUOTED = Pattern.compile("=\"([^\"]*)\"|'([^']*)'?");

    /** What programs write for a missing value, in upper case. None of it is a code of the return. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "NULL",
            "(NULL)",
            "[NULL]",
            "<NULL>",
            "\\N",
            "NA",
            "N/A",
            "#N/A",
            "N.A.",
            "<NA>",
            "(N/A)",
            "NAN",
            "NAT",
            "NONE",
            "(NONE)",
            "NIL",
            "(NIL)",
            "UNDEFINED",
            "(BLANK)",
            "(EMPTY)",
            "-",
            "--",
            "---",
            "\u2010",
            "\u2011",
            "\u2012",
            "\u2013",
            "\u2014",
            "\u2212",
            ".");

    private CellText() {}

    /**
     * A cell as it looks: without blanks of any kind at its ends and marks that cannot be seen, with plain blanks and
     * Excel's escapes read. Line breaks within it stay.
     */
    public static String visible(String cell) {
        if (isPlain(cell)) {
            return cell.strip();
        }
        String text = unescaped(cell);
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                visible.append(c);
            } else if (isBlank(c)) {
                visible.append(' ');
            } else if (!isMark(c)) {
                visible.append(c);
            }
        }
        return visible.toString().strip();
    }

    /** A text without the quotes that keep it a text: {@code ="0012"}, {@code '0012} and {@code '0012'} give 0012. */
    public static String unquoted(String text) {
        if (text.isEmpty() || (text.charAt(0) != '=' && text.charAt(0) != '\'')) {
            return text;
        }
        Matcher quoted = QUOTED.matcher(text);
        if (!quoted.matches()) {
            return text;
        }
        return visible(quoted.group(1) != null ? quoted.group(1) : quoted.group(2));
    }

    /** A cell as it is meant: visible, without quotes, and empty where it has a placeholder for a missing value. */
    public static String value(String cell) {
        String text = unquoted(visible(cell));
        return isPlaceholder(text) ? "" : text;
    }

    /** Whether a text, made visible, is a placeholder for a missing value: NULL, N/A, a dash and the like. */
    public static boolean isPlaceholder(String text) {
        return text.length() <= 9 && PLACEHOLDERS.contains(text.toUpperCase(Locale.ROOT));
    }

    /** Whether a cell holds nothing but printable ASCII, so that only blanks at its ends can be too many. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c > '~' || c == '_') {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String cell) {
        return cell.indexOf("_x") < 0
                ? cell
                : ESCAPE.matcher(cell)
                        .replaceAll(escape -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** Blanks of any width, and the letters without ink: Hangul fillers and the empty Braille cell. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || "\u0085\u115F\u1160\u2800\u3164\uFFA0".indexOf(c) >= 0;
    }

    /** Marks without width: joiners, soft hyphens, byte order marks, marks of direction, variations, controls. */
    private static boolean isMark(char c) {
        return Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c)
                || c == '\u034F'
                || ('\uFE00' <= c && c <= '\uFE0F');
    }
}
