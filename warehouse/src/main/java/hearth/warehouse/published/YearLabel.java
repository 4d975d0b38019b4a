package hearth.warehouse.published;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The many ways in which publications write a year: {@code 2025}, {@code 202425}, {@code 2024-25}, {@code 2024/25},
 * {@code 2013/14-15/16}, {@code 2022 (Rev)}.
 */
public final class YearLabel {
    private static final int CENTURY = 100;
    private static final Pattern LABEL = Pattern.compile("((?:19|20)\\d\\d)(?:.*?(\\d\\d))?(?: *\\(.*\\))?");

    private YearLabel() {}

    /** The year in which the period of a label ends; empty when the label names none. */
    public static OptionalInt lastYear(String label) {
        Matcher matcher = LABEL.matcher(label.strip());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        return OptionalInt.of(Optional.ofNullable(matcher.group(2))
                .map(Integer::parseInt)
                .map(last -> first - first % CENTURY + last + (last < first % CENTURY ? CENTURY : 0))
                .orElse(first));
    }
}
