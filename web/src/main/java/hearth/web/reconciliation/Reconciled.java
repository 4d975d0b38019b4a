package hearth.web.reconciliation;

import hearth.web.figure.Numbers;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An authority's own yearly count with the published figure.
 *
 * @param ownSource the return or extract that the own count is from
 * @param publishedSource the release that the published figure is from
 * @param difference the own count less the published figure
 * @param rounding how far the published figure may have been rounded
 * @param tolerance how far the two may lie apart before it wants an explanation
 */
public record Reconciled(
        String indicator,
        LocalDate periodEnd,
        String ownSource,
        String publishedSource,
        double ownValue,
        double publishedValue,
        double difference,
        double rounding,
        double tolerance,
        Reason reason) {
    /** What may explain the difference. */
    public enum Reason {
        ROUNDING("rounding only"),
        CORRECTION("within tolerance: rows may have been corrected since publication"),
        DEFINITION("outside tolerance: a different definition, or errors in the return");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As written in the view. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Such as "639 counted, 640 published (2025): rounding only". */
    public String words(Numbers numbers) {
        return numbers.counted(ownValue) + " counted, " + Numbers.published(publishedValue) + " published ("
                + periodEnd.getYear() + "): " + reason.words();
    }

    /** Whether the difference wants an explanation. */
    public boolean isBeyond() {
        return reason == Reason.DEFINITION;
    }
}
