package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Unit;
import java.util.Optional;

/**
 * What others see of the figures that an authority brought itself: yearly percentages that are not broken down, to the
 * whole per cent, without the counts that they are worked out from. How these counts are bound to others nobody knows, so
 * no count is told, and neither is an amount, an average or a score, of which it is not known how many children stand
 * behind it.
 */
public final class LocalDisclosure {
    private final DisclosurePolicy policy;

    public LocalDisclosure(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /**
     * Whether others see anything of an indicator. Not of one that is counted from extracts too: there its protection
     * rests on all other counts.
     */
    public static boolean isForOthers(Indicator indicator) {
        return indicator.unit() == Unit.PERCENTAGE && indicator.extract().isEmpty();
    }

    /** The percentage that others see; empty where the part, the rest or the whole is too small to be told. */
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
