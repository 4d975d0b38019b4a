package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Unit;
import java.util.Optional;

/**
 * What others see of an authority's local figures: yearly percentages without a breakdown, to the whole per cent,
 * without the counts they are computed from. Nobody knows how these counts are linked to others, so no count is shown;
 * nor is an amount, an average or a score, as it is not known how many children it covers.
 */
public final class LocalDisclosure {
    private final DisclosurePolicy policy;

    public LocalDisclosure(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /**
     * Whether others see an indicator's local figures at all. Not if it is also counted from returns: there its
     * protection depends on all other counts.
     */
    public static boolean isForOthers(Indicator indicator) {
        return indicator.unit() == Unit.PERCENTAGE && indicator.extract().isEmpty();
    }

    /**
     * The percentage that others see; empty where the numerator, the rest or the denominator is too small to be shown.
     */
    public Optional<Double> shown(double numerator, double denominator) {
        long part = Math.round(numerator);
        long whole = Math.round(denominator);
        return whole < policy.smallestBase() || !policy.isShown(part) || !policy.isShown(whole - part)
                ? Optional.empty()
                : Unit.PERCENTAGE
                        .figure((double) policy.rounded(part), (double) policy.rounded(whole))
                        .map(value -> (double) Math.round(value));
    }
}
