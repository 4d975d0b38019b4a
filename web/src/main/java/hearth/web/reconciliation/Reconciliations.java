package hearth.web.reconciliation;

import hearth.web.figure.Numbers;

/** Own counts beside published figures, in words. */
public final class Reconciliations {
    private Reconciliations() {}

    /** Such as "639 counted, 640 published (31 March 2025): no more than rounding". */
    public static String words(Reconciled one, Numbers numbers) {
        return numbers.own(one.ownValue()) + " counted, " + Numbers.printed(one.publishedValue()) + " published ("
                + one.periodEnd().getYear() + "): " + one.reason().words();
    }
}
