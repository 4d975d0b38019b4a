package hearth.jobs.extract;

import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the return that a file belongs to from the name of its folder or from its own. */
final class ReturnNames {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern TWO_YEARS = Pattern.compile("(?<!\\d)(20\\d\\d)[-_/](?:20)?(\\d\\d)(?!\\d)");
    private static final Pattern ONE_YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    private final YearNames meaning;

    ReturnNames(YearNames meaning) {
        this.meaning = meaning;
    }

    /**
     * The return that a name speaks of: an extract for a day such as 2025-09-30, a year-end return for 2024-25 or
     * 2025; empty when it names none.
     */
    Optional<Return> in(String name) {
        Matcher day = DAY.matcher(name);
        if (day.find()) {
            return extract(day);
        }
        Matcher twoYears = TWO_YEARS.matcher(name);
        if (twoYears.find()) {
            int start = Integer.parseInt(twoYears.group(1));
            return (start + 1) % 100 == Integer.parseInt(twoYears.group(2)) ? yearEnd(start + 1) : Optional.empty();
        }
        Matcher oneYear = ONE_YEAR.matcher(name);
        if (!oneYear.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(oneYear.group(1));
        return yearEnd(meaning == YearNames.START ? year + 1 : year);
    }

    private static Optional<Return> extract(Matcher day) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            return Optional.of(new Return(CollectionYear.of(date), Optional.of(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Return> yearEnd(int endYear) {
        return Optional.of(new Return(new CollectionYear(endYear), Optional.empty()));
    }
}
