package hearth.warehouse.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The symbol in place of a figure that is not shown, in the letters of official statistics. */
public enum Symbol {
    C("suppressed to protect children’s identities"),
    K("above zero, but rounds to zero"),
    LOW("above zero, but rounds to zero"),
    U("low reliability"),
    X("not available"),
    Z("not applicable");

    private final String meaning;
    private final String code;

    Symbol(String meaning) {
        this.meaning = meaning;
        this.code = name().toLowerCase(Locale.ROOT);
    }

    /** The meaning in plain words, to follow "c: ". */
    public String meaning() {
        return meaning;
    }

    /** The letters as they are stored and published, such as {@code c}. */
    public String code() {
        return code;
    }

    /**
     * The symbol in a cell of official statistics: in today's letters, in brackets as other offices write them, or as
     * publications wrote it before 2021. A dash and an asterisk meant different things in different publications, so
     * they are no symbols here.
     */
    public static Optional<Symbol> ofPublished(String cell) {
        return switch (cell) {
            case ":", ".." -> Optional.of(X);
            case "." -> Optional.of(Z);
            case "~" -> Optional.of(LOW);
            default -> of(cell.startsWith("[") && cell.endsWith("]") ? cell.substring(1, cell.length() - 1) : cell);
        };
    }

    /** The symbol in a published cell; empty when the cell is not a symbol. */
    public static Optional<Symbol> of(String cell) {
        String code = cell.strip();
        return Arrays.stream(values())
                .filter(symbol -> symbol.code().equals(code))
                .findFirst();
    }
}
