package hearth.warehouse.strategy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as written in a document.
 *
 * @param number the number, with the decimals as written; empty for words, symbols and rough figures such as "over 94%"
 */
public record PublishedValue(String text, Optional<BigDecimal> number) {
    // A number may carry pound and per cent signs, the mark of a footnote, and words after it such as "or less".
    private static final Pattern NUMBER =
            Pattern.compile("(-?)£?(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s?%)?\\*?m?(?:\\s[^\\d]+)?");
    private static final Pattern HIDDEN = Pattern.compile("\\*|<\\s?\\d+");

    public static PublishedValue of(String text) {
        Matcher number = NUMBER.matcher(text);
        return new PublishedValue(
                text,
                number.matches()
                        ? Optional.of(
                                new BigDecimal(number.group(1) + number.group(2).replace(",", "")))
                        : Optional.empty());
    }

    /** Whether it is a symbol for a suppressed small number. */
    public boolean isHidden() {
        return HIDDEN.matcher(text).matches();
    }
}
