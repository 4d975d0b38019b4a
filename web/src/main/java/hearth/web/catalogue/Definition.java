package hearth.web.catalogue;

import hearth.warehouse.indicator.Indicator;
import java.util.Locale;

/** What an indicator counts, in words that can be read alone. */
public final class Definition {
    /** How the numerator begins where it says "of" what the denominator names. */
    private static final String OF_THOSE = "Of those, ";

    private Definition() {}

    /** Whether the numerator can only be understood after the denominator. */
    public static boolean needsItsDenominatorFirst(Indicator indicator) {
        return indicator.counts().startsWith(OF_THOSE);
    }

    /** The whole, such as "Of children adopted in the year: the children who were aged 5 or over on that day." */
    public static String whole(Indicator indicator) {
        if (needsItsDenominatorFirst(indicator)) {
            return "Of " + decapitalised(withoutStop(indicator.outOf())) + ": "
                    + indicator.counts().substring(OF_THOSE.length());
        }
        return indicator.outOf().isEmpty()
                ? indicator.counts()
                : indicator.counts() + " Out of: " + decapitalised(indicator.outOf());
    }

    /** The first sentence of the numerator, with the first part of the denominator where it cannot do without. */
    public static String line(Indicator indicator) {
        String counts = firstSentence(indicator.counts());
        return needsItsDenominatorFirst(indicator)
                ? "Of " + decapitalised(indicator.outOf().split("[;.,]")[0]) + ": "
                        + counts.substring(OF_THOSE.length())
                : counts;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }
}
