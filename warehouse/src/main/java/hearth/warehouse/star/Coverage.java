package hearth.warehouse.star;

import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The days that an authority's current returns cover: figures are counted for those days only. */
public final class Coverage {
    private final SortedMap<CollectionYear, LocalDate> lastDays = new TreeMap<>();

    private Coverage() {}

    /** The coverage of current returns; a year-end return outranks the extracts of its year. */
    public static Coverage of(Collection<Return> returns) {
        Coverage coverage = new Coverage();
        for (Return received : returns) {
            coverage.lastDays.merge(received.year(), received.lastDay(), (a, b) -> a.isAfter(b) ? a : b);
        }
        return coverage;
    }

    public boolean includes(LocalDate day) {
        LocalDate last = lastDays.get(CollectionYear.of(day));
        return last != null && !day.isAfter(last);
    }

    /** Whether every day from first to last is covered. */
    public boolean includesAll(LocalDate first, LocalDate last) {
        CollectionYear end = CollectionYear.of(last);
        return includes(last)
                && IntStream.range(CollectionYear.of(first).endYear(), end.endYear())
                        .mapToObj(CollectionYear::new)
                        .allMatch(year -> includes(year.endsOn()));
    }

    /** Whether the whole period that contains the day is covered. */
    public boolean isComplete(PeriodType type, LocalDate day) {
        return includes(type.endOf(day));
    }

    /** The last day that is covered; empty where none is. */
    public Optional<LocalDate> last() {
        return lastDays.values().stream().reduce((earlier, later) -> later);
    }

    /** The first day from which every day up to another is covered. */
    public LocalDate unbrokenSince(LocalDate day) {
        LocalDate first = CollectionYear.of(day).startsOn();
        while (includes(first.minusDays(1))) {
            first = CollectionYear.of(first.minusDays(1)).startsOn();
        }
        return first;
    }

    /** The ends of all covered months, in order. */
    public List<LocalDate> monthEnds() {
        List<LocalDate> ends = new ArrayList<>();
        lastDays.forEach((year, lastDay) -> {
            YearMonth month = YearMonth.from(year.startsOn());
            for (int i = 0; i < 12; i++) {
                LocalDate end = month.plusMonths(i).atEndOfMonth();
                if (!end.isAfter(lastDay)) {
                    ends.add(end);
                }
            }
        });
        return ends;
    }

    /** The collection years that are covered to their end, in order. */
    public List<CollectionYear> completeYears() {
        return lastDays.entrySet().stream()
                .filter(entry -> entry.getValue().equals(entry.getKey().endsOn()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
