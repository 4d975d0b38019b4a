package hearth.warehouse.local;

import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.published.YearEnd;
import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as written in a file of local figures: {@code 2024/25}, {@code 2024/25 Q1} or {@code 2024/25 May}.
 * Spreadsheets take none of these for a date.
 *
 * @param end its last day
 */
public record LocalPeriod(PeriodType type, LocalDate end) {
    static final String WRITTEN = "a year such as 2024/25, a quarter such as 2024/25 Q1 or a month such as 2024/25 May";

    private static final Pattern LABEL = Pattern.compile("(20\\d\\d)/(\\d\\d)(?: (?:Q([1-4])|([A-Z][a-z]{2})))?");
    private static final int CENTURY = 100;
    private static final int QUARTER_MONTHS = 3;

    /** The period of a label; empty when it is not well formed. Years end as given, quarters and months by 31 March. */
    static Optional<LocalPeriod> parse(String label, YearEnd yearEnd) {
        Matcher matcher = LABEL.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        CollectionYear year = new CollectionYear(Integer.parseInt(matcher.group(1)) + 1);
        if (year.endYear() % CENTURY != Integer.parseInt(matcher.group(2))) {
            return Optional.empty();
        }
        if (matcher.group(3) != null) {
            YearMonth last = YearMonth.from(year.startsOn())
                    .plusMonths((long) QUARTER_MONTHS * Integer.parseInt(matcher.group(3)) - 1);
            return Optional.of(new LocalPeriod(PeriodType.QUARTER, last.atEndOfMonth()));
        }
        return matcher.group(4) == null
                ? Optional.of(new LocalPeriod(PeriodType.YEAR, yearEnd.in(year.endYear())))
                : month(matcher.group(4))
                        .map(month -> new LocalPeriod(
                                PeriodType.MONTH,
                                YearMonth.of(year.endYear() - (month.getValue() > QUARTER_MONTHS ? 1 : 0), month)
                                        .atEndOfMonth()));
    }

    private static Optional<Month> month(String name) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.UK).startsWith(name)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
