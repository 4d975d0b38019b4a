package hearth.jobs.mart;

import hearth.warehouse.indicator.Catalogue;
import java.util.List;

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

    /** The tables that are counted. */
    public List<String> tables() {
        return cohorts.stream().map(CountedCohort::table).distinct().toList();
    }

    /** Begins to count an authority. */
    public AuthorityCount begin(String laCode) {
        return new AuthorityCount(laCode, cohorts);
    }
}
