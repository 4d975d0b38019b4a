package hearth.jobs.extract;

import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the return that a file belongs to from the names of its folders or from its own. */
public final class ReturnNames {
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 2;
    private static final MonthDay YEAR_END = MonthDay.of(Month.MARCH, 31);

    /**
     * In this order, between characters that are no letters or digits: 2025-09-30; 30092025; 2024-25, 2024-2025, 202425;
     * 2025; 24-25, 2425. A part of a longer number with dashes, such as 01-02-2025, is no pair of years.
     */
    private static final Pattern FORMS = Pattern.compile("(?<![A-Za-z0-9])(?:"
            + "(?<year>20\\d\\d)(?<dash>[-_./])(?<month>0[1-9]|1[0-2])\\k<dash>(?<day>0[1-9]|[12]\\d|3[01])"
            + "|(?<labelDay>0[1-9]|[12]\\d|3[01])(?<dot>[-_.]?)(?<labelMonth>0[1-9]|1[0-2])\\k<dot>(?<labelYear>20\\d\\d)"
            + "|(?<from>20\\d\\d)(?:[-_/](?<century>20)?)?(?<to>\\d\\d)"
            + "|(?<one>20\\d\\d)"
            + "|(?<!\\d[-_./])(?<shortFrom>\\d\\d)[-_/]?(?<shortTo>\\d\\d)(?![-_.]\\d)"
            + ")(?![A-Za-z0-9])");

    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]");

    /** Two years with a dash or "to" between them, and blanks around it. */
    private static final Pattern JOINED = Pattern.compile(
            "(?i)(?<![a-z0-9])(?<from>(?:20)?\\d\\d)\\s*(?:[-_/]|to)\\s*(?<to>(?:20)?\\d\\d)(?![a-z0-9])");

    /** A month of the calendar by its name, with or without a day; not one in which something was sent. */
    private static final Pattern MONTH = Pattern.compile(
            "(?i)(?<!(?:sent|submitted|received|returned|uploaded|exported|created|saved|run)(?: on)? )(?<![a-z0-9])"
                    + "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?[ _.-]?|(?<!\\d[ _.-])(?<!\\d(?:st|nd|rd|th)[ _.-]))"
                    + "(?<month>[a-z]{3,9})[ _.-]?(?<year>20\\d\\d)(?![-_/ ]?\\d|[a-z])");

    private final YearNames meaning;
    private final LocalDate today;
    private final int lastYear;

    public ReturnNames(YearNames meaning, LocalDate today) {
        this.meaning = meaning;
        this.today = today;
        this.lastYear = today.getYear() + YEARS_AHEAD;
    }

    /** Whether a return of that year can exist: none before 2000, or more than two years ahead. */
    boolean isPlausible(CollectionYear year) {
        return FIRST_YEAR <= year.endYear() && year.endYear() <= lastYear;
    }

    /** Whether a collection year is over, so that its year-end return can exist. */
    LocalDate today() {
        return today;
    }

    boolean isOver(CollectionYear year) {
        return year.endsOn().isBefore(today);
    }

    /**
     * The returns that a name speaks of, one for each year: the year-end return of 2024-25 or 2025, or the extract of a
     * day within the year. More than one is a contradiction.
     */
    List<Return> in(String name) {
        SortedMap<CollectionYear, Return> returns = new TreeMap<>();
        Matcher matcher = FORMS.matcher(inDigits(name));
        while (matcher.find()) {
            returnsOf(matcher)
                    .filter(found -> isPlausible(found.year()))
                    .forEach(found -> returns.merge(found.year(), found, ReturnNames::moreExact));
        }
        return List.copyOf(returns.values());
    }

    /** A name with plain dashes and its pairs of years joined or, where it has none, its months of the calendar as days. */
    private static String inDigits(String name) {
        String dashed = DASH.matcher(name).replaceAll("-");
        Matcher years = JOINED.matcher(dashed);
        return years.results().anyMatch(ReturnNames::isPair)
                ? years.replaceAll(pair -> isPair(pair) ? pair.group(1) + "-" + pair.group(2) : quoted(pair))
                : MONTH.matcher(dashed).replaceAll(month -> dayOf(month).orElse(quoted(month)));
    }

    private static String quoted(MatchResult found) {
        return Matcher.quoteReplacement(found.group());
    }

    private static boolean isPair(MatchResult pair) {
        return (Integer.parseInt(pair.group(1)) + 1) % 100 == Integer.parseInt(pair.group(2)) % 100;
    }

    /** The day of a month by name, or its last; as ISO writes it, but the end of the year as returns are labelled. */
    private static Optional<String> dayOf(MatchResult found) {
        return PartOfYear.month(found.group(2)).findFirst().flatMap(month -> {
            YearMonth of = YearMonth.of(Integer.parseInt(found.group(3)), month);
            int day = found.group(1) == null ? of.lengthOfMonth() : Integer.parseInt(found.group(1));
            return of.isValidDay(day) ? Optional.of(written(of.atDay(day))) : Optional.empty();
        });
    }

    private static String written(LocalDate day) {
        return MonthDay.from(day).equals(YEAR_END) ? "31-03-" + day.getYear() : day.toString();
    }

    /** Chooses between two names for the same year: the one with a day in it, else the first. */
    static Return moreExact(Return first, Return second) {
        boolean isWithinYear =
                !second.isYearEnd() && second.lastDay().isBefore(second.year().endsOn());
        return first.isYearEnd() && isWithinYear ? second : first;
    }

    private Stream<Return> returnsOf(Matcher matcher) {
        if (matcher.group("year") != null) {
            return day(matcher, "year", "month", "day").map(ReturnNames::extract).stream();
        }
        if (matcher.group("labelYear") != null) {
            return day(matcher, "labelYear", "labelMonth", "labelDay").map(ReturnNames::labelled).stream();
        }
        if (matcher.group("one") != null) {
            return Stream.of(single(number(matcher, "one")));
        }
        if (matcher.group("from") == null) {
            return pair(FIRST_YEAR + number(matcher, "shortFrom"), number(matcher, "shortTo")).stream();
        }
        int from = number(matcher, "from");
        int to = number(matcher, "to");
        Optional<Return> pair = pair(from, to);
        return pair.isEmpty() && matcher.group("century") != null
                ? Stream.of(single(from), single(FIRST_YEAR + to))
                : pair.stream();
    }

    private Return single(int year) {
        return yearEnd(meaning == YearNames.START ? year + 1 : year);
    }

    private static Optional<LocalDate> day(Matcher matcher, String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Return extract(LocalDate day) {
        return new Return(CollectionYear.of(day), Optional.of(day));
    }

    /** A day such as 31032021 is how some label the year-end return; any other is the day of an extract. */
    private static Return labelled(LocalDate day) {
        return MonthDay.from(day).equals(YEAR_END) ? yearEnd(day.getYear()) : extract(day);
    }

    private static Optional<Return> pair(int start, int end) {
        return (start + 1) % 100 == end ? Optional.of(yearEnd(start + 1)) : Optional.empty();
    }

    private static Return yearEnd(int endYear) {
        return new Return(new CollectionYear(endYear), Optional.empty());
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
