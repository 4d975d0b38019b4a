package hearth.warehouse.star;

import hearth.warehouse.indicator.PeriodType;
import java.util.function.Predicate;

/** The periods around its day in which an event counts. */
public record CountsIn(boolean countsInMonth, boolean countsInQuarter, boolean countsInYear) {
    static CountsIn of(Predicate<PeriodType> counts) {
        return new CountsIn(
                counts.test(PeriodType.MONTH), counts.test(PeriodType.QUARTER), counts.test(PeriodType.YEAR));
    }
}
