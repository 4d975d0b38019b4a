package hearth.warehouse.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** The length of a period; quarters and years are those of the collection year, which ends on 31 March. */
public enum PeriodType {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    PeriodType(int months) {
        this.months = months;
    }

    /** The last day of the period that contains the date. */
    public LocalDate endOf(LocalDate date) {
        int monthsToEnd = Math.floorMod(3 - date.getMonthValue(), months);
        boolean isEnd = monthsToEnd == 0 && date.getDayOfMonth() == date.lengthOfMonth();
        return isEnd ? date : YearMonth.from(date).plusMonths(monthsToEnd).atEndOfMonth();
    }

    /** The first day of the period that contains the date. */
    public LocalDate startOf(LocalDate date) {
        return YearMonth.from(endOf(date)).minusMonths(months - 1L).atDay(1);
    }

    /** The name as it is stored, such as {@code quarter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
