package hearth.jobs.mart;

import hearth.warehouse.indicator.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts all indicators of a catalogue: their SQL is compiled once, and each authority is counted on its own. */
public final class IndicatorMart {
    public static final String TABLE = "mart_indicator";

    private final List<CountedCohort> cohorts;

    /** Fails where an indicator's SQL cannot be compiled, naming its file. */
    public IndicatorMart(Catalogue catalogue) {
        this.cohorts = catalogue.cohorts().stream()
                .map(cohort -> new CountedCohort(cohort, catalogue.countedFrom(cohort)))
                .toList();
    }

    /** The tables that are counted, with the columns that are read of each. */
    public Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new TreeMap<>();
        cohorts.forEach(cohort -> columns.computeIfAbsent(cohort.table(), table -> new TreeSet<>())
                .addAll(cohort.columns()));
        return columns;
    }

    /** Begins to count an authority. */
    public AuthorityCount begin(String laCode) {
        return new AuthorityCount(laCode, cohorts);
    }
}
