package hearth.warehouse.published;

import hearth.warehouse.published.PublishedPeriod.Misread;
import hearth.warehouse.published.PublishedPeriod.Other;
import hearth.warehouse.published.PublishedPeriod.Year;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the period of a row together with the identifier that says what kind of period it is.
 *
 * @param areaColumns tell whether the rows have an identifier at all
 * @param today no figure is published more than a year ahead
 */
public record PeriodReader(YearEnd yearEnd, AreaColumns areaColumns, LocalDate today) {
    private static final int CENTURY = 100;

    /** No dataset goes back further. */
    private static final int FIRST_YEAR = 1990;

    /** Kinds of years that begin in one calendar year and end in the next; all others are written with one year. */
    private static final Set<String> OF_TWO_YEARS = Set.of("academic year", "financial year");

    private static final Pattern ONE_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})(\\d\\d)");
    private static final Pattern DECIMALS = Pattern.compile("\\.0+$");

    /**
     * What a row's period says.
     *
     * @param period the cell of {@code time_period}
     * @param identifier the cell of {@code time_identifier}; empty where the file has no such column
     */
    public PublishedPeriod read(String period, String identifier) {
        if (areaColumns == AreaColumns.NUMBERED) {
            OptionalInt year = YearLabel.lastYear(period);
            return year.isPresent() ? checked(year.getAsInt()) : new Other("period '" + period + "'");
        }
        String digits = DECIMALS.matcher(period).replaceFirst("");
        if (!areaColumns.columns().contains("time_identifier")) {
            return ONE_YEAR.matcher(digits).matches() ? only(digits) : secondOf(digits);
        }
        String kind = identifier.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (!yearEnd.isCalled(kind)) {
            return new Other("time_identifier '" + identifier + "'");
        }
        return OF_TWO_YEARS.contains(kind) ? secondOf(digits) : only(digits);
    }

    private PublishedPeriod only(String digits) {
        return ONE_YEAR.matcher(digits).matches()
                ? checked(Integer.parseInt(digits))
                : new Misread("a year of four digits, such as 2025");
    }

    private PublishedPeriod secondOf(String digits) {
        Matcher years = TWO_YEARS.matcher(digits);
        if (!years.matches() || !follow(years.group(1), years.group(2))) {
            return new Misread("two years that follow each other in six digits, such as 202425");
        }
        return checked(Integer.parseInt(years.group(1)) + 1);
    }

    private static boolean follow(String first, String second) {
        return (Integer.parseInt(first) + 1) % CENTURY == Integer.parseInt(second);
    }

    private PublishedPeriod checked(int year) {
        int lastYear = today.getYear() + 1;
        return year < FIRST_YEAR || year > lastYear
                ? new Misread("a year from " + FIRST_YEAR + " to " + lastYear)
                : new Year(year);
    }
}
