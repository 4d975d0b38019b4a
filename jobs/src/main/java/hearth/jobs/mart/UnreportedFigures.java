package hearth.jobs.mart;

import hearth.jobs.mart.CountedCohort.CountedIndicator;
import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which figures cannot be known because a return lacks a table: where nobody is counted, that is not none. */
final class UnreportedFigures {
    private final Map<CollectionYear, Set<String>> tablesByYear = new HashMap<>();

    /** @param returns the current returns of one authority */
    UnreportedFigures(List<ReportedReturn> returns) {
        returns.forEach(
                of -> of.tables().ifPresent(tables -> tablesByYear.put(of.of().year(), tables)));
    }

    /** Whether a return lacks a table that an indicator needs, of the year of a period or of those that it looks back on. */
    boolean includes(CountedIndicator indicator, LocalDate periodEnd) {
        int last = CollectionYear.of(periodEnd).endYear();
        return tablesByYear.containsKey(new CollectionYear(last))
                && IntStream.rangeClosed(last - indicator.yearsNeeded() + 1, last)
                        .mapToObj(CollectionYear::new)
                        .map(year -> Optional.ofNullable(tablesByYear.get(year)))
                        .flatMap(Optional::stream)
                        .anyMatch(tables -> !tables.containsAll(indicator.tablesNeeded()));
    }
}
