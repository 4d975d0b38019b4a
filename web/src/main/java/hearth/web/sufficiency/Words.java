package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Interval;
import hearth.warehouse.sufficiency.PlacementState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers of children, places and pounds are written. */
final class Words {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final double MILLION = 1e6;
    private static final int ROUND_CHANCE = 5;

    private Words() {}

    static String home(PlacementState state) {
        return switch (state) {
            case KINSHIP -> "Relatives and friends";
            case OWN_FOSTERING -> "Our own foster carers";
            case AGENCY_FOSTERING -> "Agency foster carers";
            case OWN_HOME -> "Our own children’s homes";
            case EXTERNAL_HOME -> "Other children’s homes";
            case SUPPORTED -> "Supported accommodation";
            case SECURE -> "Secure homes";
            case OTHER -> "With parents, adoption, other";
        };
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    static String children(double number) {
        return "%,d".formatted(Math.round(number));
    }

    /** A difference of children with its sign. */
    static String more(double number) {
        String size = children(Math.abs(number));
        return size.equals("0") ? size : (number > 0 ? "+" : "−") + size;
    }

    static String range(Interval range) {
        return children(range.lower()) + " to " + children(range.upper());
    }

    /** Millions of pounds to a tenth, such as £17.2m; below that thousands. */
    static String pounds(double pounds) {
        return sign(pounds) + "£" + amount(Math.abs(pounds));
    }

    /** The same with a sign for more, too. */
    static String difference(double pounds) {
        return (pounds > 0 ? "+" : "") + pounds(pounds);
    }

    static String millions(double pounds) {
        return "%s%.1f".formatted(sign(pounds / MILLION), Math.abs(pounds) / MILLION);
    }

    static String millions(Interval range) {
        return millions(range.lower()) + " to " + millions(range.upper());
    }

    private static String amount(double pounds) {
        return pounds >= MILLION / 10
                ? "%.1fm".formatted(pounds / MILLION)
                : "%,dk".formatted(Math.round(pounds / 1000));
    }

    private static String sign(double number) {
        return Math.round(number * 10) < 0 ? "−" : "";
    }

    /** A chance, to 5%. */
    static String chance(double share) {
        long rounded = Math.round(share * 100 / ROUND_CHANCE) * ROUND_CHANCE;
        return rounded == 0 ? "under 5%" : rounded == 100 ? "over 95%" : rounded + "%";
    }

    static String percent(double share) {
        return "%.1f%%".formatted(share * 100);
    }
}
