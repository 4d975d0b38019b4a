package hearth.jobs.extract;

import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the episodes of some tables say about the year of their return. */
final class DateEvidence {
    /** A year counts when it holds one date in so many, so that a mistyped date does not speak for a file. */
    private static final int ONE_IN = 20;

    /** With so many dates, some would lie in the year of the return: fewer may be those of a quiet year. */
    private static final int ENOUGH = 20;

    /** Of so many days spread over a year some lie in its last quarter, but for one case in a hundred thousand. */
    private static final int MANY = 40;

    private static final int QUIET_DAYS = 90;

    private static final LocalDate MID_CENTURY = LocalDate.of(2030, 1, 1);

    private final List<ReceivedTable> episodes;
    private final Predicate<CollectionYear> isPlausible;
    private final Optional<CollectionYear> newest;

    DateEvidence(List<ReceivedTable> tables, Predicate<CollectionYear> isPlausible) {
        this.episodes = tables.stream()
                .filter(table -> table.table().name().equals("episodes"))
                .toList();
        this.isPlausible = isPlausible;
        this.newest =
                episodes.stream().flatMap(table -> newestIn(table).stream()).max(Comparator.naturalOrder());
    }

    /** The newest year in which a fair share of the episodes start; empty when there are none. */
    Optional<CollectionYear> newest() {
        return newest;
    }

    /**
     * Whether the dates speak against a return: they go on after its year, or many of them end before it. An extract may
     * be taken before anything happened in its year, so for it the year before counts as well.
     */
    boolean contradicts(Return said) {
        if (newest.isEmpty() || newest.get().equals(said.year())) {
            return false;
        }
        if (newest.get().compareTo(said.year()) > 0) {
            return true;
        }
        int firstYear = said.year().endYear() - (said.isYearEnd() ? 0 : 1);
        SortedMap<CollectionYear, Integer> dates = new TreeMap<>();
        episodes.forEach(table -> Stream.of("DECOM", "DEC")
                .forEach(column ->
                        years(table, column).forEach((year, count) -> dates.merge(year, count, Integer::sum))));
        return sum(dates) >= ENOUGH
                && dates.tailMap(new CollectionYear(firstYear)).isEmpty();
    }

    /**
     * The last day of a year on which an episode starts or ends, where that is so long before the end of the year and there
     * are so many such days that something would have happened later; empty otherwise.
     */
    Optional<LocalDate> endsEarly(CollectionYear year) {
        List<LocalDate> ofYear = daysOf(year);
        return ofYear.stream()
                .max(Comparator.naturalOrder())
                .filter(last ->
                        ofYear.size() >= MANY && last.isBefore(year.endsOn().minusDays(QUIET_DAYS)));
    }

    private List<LocalDate> daysOf(CollectionYear year) {
        return Stream.of("DECOM", "DEC")
                .flatMap(column -> episodes.stream().flatMap(table -> days(table, column)))
                .filter(year::includes)
                .toList();
    }

    /** Whether a fair share of a year's episodes start or end after a day of it. */
    boolean goOnAfter(LocalDate day, CollectionYear year) {
        List<LocalDate> ofYear = daysOf(year);
        long after = ofYear.stream().filter(date -> date.isAfter(day)).count();
        return after > 0 && after * ONE_IN >= ofYear.size();
    }

    private Optional<CollectionYear> newestIn(ReceivedTable table) {
        SortedMap<CollectionYear, Integer> starts = years(table, "DECOM");
        int all = sum(starts);
        return starts.entrySet().stream()
                .filter(year -> year.getValue() * ONE_IN >= all)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    /** How many dates of a column lie in each year. */
    private SortedMap<CollectionYear, Integer> years(ReceivedTable table, String name) {
        SortedMap<CollectionYear, Integer> years = new TreeMap<>();
        days(table, name)
                .map(CollectionYear::of)
                .filter(isPlausible)
                .forEach(year -> years.merge(year, 1, Integer::sum));
        return years;
    }

    private static Stream<LocalDate> days(ReceivedTable table, String name) {
        return table.content().column(name).values().stream().flatMap(cell -> day(cell).stream());
    }

    /** A day; a year of two digits is one of this century, as the days on which episodes start and end are. */
    private static Optional<LocalDate> day(String cell) {
        return ReturnDate.parse(cell).or(() -> ReturnDate.ofShortYear(cell, MID_CENTURY));
    }

    private static int sum(SortedMap<CollectionYear, Integer> years) {
        return years.values().stream().mapToInt(Integer::intValue).sum();
    }
}
