package hearth.jobs.extract;

import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a name says of a part of a collection year: a quarter, a month, or only that it is not the whole.
 *
 * @param lastMonth the month with which it ends; empty when the name does not say, or says several
 */
record PartOfYear(Optional<Month> lastMonth, Certainty certainty) {
    /** How sure a name is. */
    enum Certainty {
        /** It speaks of a quarter or of an in-year extract. */
        SAID,
        /** It has a month in it, which may be when the return was sent. */
        LIKELY
    }

    private static final Pattern QUARTER = Pattern.compile(
            "(?i)(?<![a-z])(?:(?:q|qtr|quarter)[ _.-]?(?<last>[1-4])|(?<![0-9])(?<first>[1-4])(?:st|nd|rd|th)?[ _-]?(?:qtr|quarter))"
                    + "(?![a-z0-9])");
    private static final Pattern IN_YEAR = Pattern.compile(
            "(?i)(?<![a-z])(?:in[ _-]?year|weekly|monthly|quarterly|ytd|year[ _-]to[ _-]date|interim|(?:mid|half|part)[ _-]?year(?:ly)?"
                    + "|h[12]|(?:period|month|week)[ _-]?\\d{1,2}|[pm](?:0[1-9]|1[0-2]))(?![a-z0-9])");
    private static final Pattern MONTH =
            Pattern.compile("(?i)(?<![a-z])(?:jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec|mar)[a-z]*(?![a-z])");

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The part that a name speaks of; empty when it speaks of none. March alone is the end of the year. */
    static Optional<PartOfYear> in(String name) {
        List<Month> quarters = QUARTER.matcher(name)
                .results()
                .map(PartOfYear::endOfQuarter)
                .distinct()
                .toList();
        if (!quarters.isEmpty()) {
            return Optional.of(new PartOfYear(
                    quarters.size() == 1 ? Optional.of(quarters.get(0)) : Optional.empty(), Certainty.SAID));
        }
        Optional<Month> month = MONTH.matcher(name)
                .results()
                .flatMap(word -> month(word.group()))
                .max(Comparator.comparing(PartOfYear::placeInYear));
        if (IN_YEAR.matcher(name).find()) {
            return Optional.of(new PartOfYear(month, Certainty.SAID));
        }
        return month.filter(found -> found != Month.MARCH)
                .map(found -> new PartOfYear(Optional.of(found), Certainty.LIKELY));
    }

    /** The last day of the part in a collection year. */
    Optional<LocalDate> lastDay(CollectionYear year) {
        return lastMonth.map(month -> YearMonth.of(
                        month.getValue() > Month.MARCH.getValue() ? year.endYear() - 1 : year.endYear(), month)
                .atEndOfMonth());
    }

    private static Month endOfQuarter(MatchResult quarter) {
        String number = Optional.ofNullable(quarter.group(1)).orElseGet(() -> quarter.group(2));
        return Month.MARCH.plus((long) MONTHS_OF_A_QUARTER * Integer.parseInt(number));
    }

    /** The month that a word or its abbreviation means; none for a word that only begins like one. */
    static Stream<Month> month(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return Stream.of(Month.values()).filter(month -> month.name().startsWith(name));
    }

    /** From 0 for April to 11 for March. */
    private static int placeInYear(Month month) {
        return month.minus(MONTHS_OF_A_QUARTER).getValue() - 1;
    }
}
