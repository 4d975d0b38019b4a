package hearth.warehouse.sufficiency;

import java.time.LocalDate;

/**
 * The past that rates are fitted to.
 *
 * @param observedFrom the first day of the history
 * @param from the first day that rates of leaving and moving and the mix of entries come from
 * @param to the last day
 */
record FitWindow(LocalDate observedFrom, LocalDate from, LocalDate to) {
    /** Long enough for stays of years to end, short enough for practice to be today's. */
    private static final int YEARS = 5;

    static FitWindow of(CareHistory history, LocalDate to) {
        LocalDate earliest = to.minusYears(YEARS);
        LocalDate observed = history.observedFrom();
        return new FitWindow(observed, observed.isAfter(earliest) ? observed : earliest, to);
    }
}
