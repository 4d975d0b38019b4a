package hearth.warehouse.indicator;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.published.Datasets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All indicators and cohorts, each from its own file. */
public final class Catalogue {
    private final Map<String, Cohort> cohorts;
    private final Map<String, Indicator> indicators;

    private Catalogue(Map<String, Cohort> cohorts, Map<String, Indicator> indicators) {
        this.cohorts = cohorts;
        this.indicators = indicators;
    }

    /** The catalogue that ships with Hearth. */
    public static Catalogue shipped() {
        return CatalogueFiles.shipped().read();
    }

    /** A catalogue of these files, path to YAML text; throws {@link FileFaults} with every error in every file. */
    public static Catalogue of(Map<String, String> cohortFiles, Map<String, String> indicatorFiles) {
        List<String> faults = new ArrayList<>();
        CatalogueReader reader = new CatalogueReader(Datasets.shipped(), faults);
        Map<String, Cohort> cohorts = new TreeMap<>();
        cohortFiles.forEach((path, yaml) -> {
            Cohort cohort = reader.cohort(path, yaml);
            cohorts.put(cohort.id(), cohort);
        });
        Map<String, Indicator> indicators = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        indicatorFiles.forEach((path, yaml) -> {
            Indicator indicator = reader.indicator(path, yaml, cohorts);
            if (!seen.add(indicator.id())) {
                faults.add(path + ": another file already defines '" + indicator.id() + "'");
            }
            indicators.put(indicator.id(), indicator);
        });
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new Catalogue(cohorts, indicators);
    }

    /** Every indicator, by id. */
    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** Every cohort, by id. */
    public List<Cohort> cohorts() {
        return List.copyOf(cohorts.values());
    }

    /** The cohort with that id. */
    public Optional<Cohort> cohort(String id) {
        return Optional.ofNullable(cohorts.get(id));
    }

    /** Whether an indicator's figures are for a day, the last of the period, rather than for the whole period. */
    public boolean isOfADay(Indicator indicator) {
        return indicator
                .extract()
                .flatMap(from -> cohort(from.cohort()))
                .map(Cohort::kind)
                .or(indicator::kind)
                .filter(kind -> kind == Cohort.Kind.SNAPSHOT)
                .isPresent();
    }

    /** The indicators that are counted from a cohort. */
    public List<Indicator> countedFrom(Cohort cohort) {
        return indicators.values().stream()
                .filter(indicator -> indicator
                        .extract()
                        .filter(from -> from.cohort().equals(cohort.id()))
                        .isPresent())
                .toList();
    }
}
