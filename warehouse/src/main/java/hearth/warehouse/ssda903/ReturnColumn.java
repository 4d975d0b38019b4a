package hearth.warehouse.ssda903;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a table of the return.
 *
 * @param codeSet the set of its codes; empty unless it is a code
 * @param low the smallest valid whole number; only for an integer
 * @param high the largest valid whole number; only for an integer
 */
public record ReturnColumn(String name, Kind kind, Need need, String codeSet, int low, int high) {
    private static final Pattern SPECIFICATION =
            Pattern.compile("(text|date|partial_date|postcode|integer (\\d+)-(\\d+)|code ([A-Z0-9_]+))(!|\\?!|\\?|)");

    /** The kind of value in a cell. */
    public enum Kind {
        TEXT,
        /** A date, in any form that {@link ReturnDate} reads. */
        DATE,
        /** A date whose day, or day and month, may be unknown. */
        PARTIAL_DATE,
        POSTCODE,
        INTEGER,
        CODE
    }

    /** What a blank or unreadable cell means for its row. */
    public enum Need {
        /** The row cannot be used without it. */
        KEY,
        /** The row can be used without it, but a value is missing. */
        EXPECTED,
        OPTIONAL,
        /** It may be blank but not unreadable: a blank has a meaning, such as that an episode is open. */
        READABLE
    }

    /** Whether a file without this column is not this table: a blank in it has a meaning, or the rows lack a value. */
    boolean isNeeded() {
        return need != Need.OPTIONAL;
    }

    /** Whether a cell answers a question, so that a blank may be an answer too. */
    public boolean isAnswer() {
        return kind == Kind.CODE || kind == Kind.INTEGER;
    }

    /** Whether a row cannot be used when this cell cannot be read. */
    public boolean decides() {
        return need == Need.KEY || need == Need.READABLE;
    }

    /** Reads a specification such as {@code code PLACE!}; fails when it is not one. */
    static ReturnColumn parse(String name, String specification) {
        Matcher matcher = SPECIFICATION.matcher(specification);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(name + ": '" + specification + "' is not a kind of column");
        }
        String kind = matcher.group(1);
        Need need = need(matcher.group(5));
        if (matcher.group(4) != null) {
            return new ReturnColumn(name, Kind.CODE, need, matcher.group(4), 0, 0);
        }
        if (matcher.group(2) != null) {
            int low = Integer.parseInt(matcher.group(2));
            return new ReturnColumn(name, Kind.INTEGER, need, "", low, Integer.parseInt(matcher.group(3)));
        }
        return new ReturnColumn(name, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), need, "", 0, 0);
    }

    private static Need need(String mark) {
        return switch (mark) {
            case "!" -> Need.KEY;
            case "?" -> Need.OPTIONAL;
            case "?!" -> Need.READABLE;
            default -> Need.EXPECTED;
        };
    }
}
