package hearth.warehouse.disclosure;

import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the catalogue's indicators count, and which of their counts add up. */
final class Definitions {
    private static final String BASE = "base of ";

    private final Map<String, Definition> definitions = new HashMap<>();
    private final List<SumRule> sums = new ArrayList<>();

    Definitions(Catalogue catalogue) {
        for (Cohort cohort : catalogue.cohorts()) {
            for (Indicator indicator : catalogue.countedFrom(cohort)) {
                definitions.put(indicator.id(), definition(cohort, indicator));
            }
        }
        List<String> faults = new ArrayList<>();
        YamlFields file = YamlFields.parse(DisclosurePolicy.FILE, Resources.text(DisclosurePolicy.FILE), faults);
        file.children("sums").forEach(this::readSum);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }

    /**
     * The parts of an indicator that are counts of children.
     *
     * @param numerator empty where it is none: a sum, an average, a difference
     * @param base the denominator; empty where it is none: the population, or a sum
     */
    record Definition(Indicator indicator, Optional<Aggregate> numerator, Optional<Aggregate> base) {}

    /** Counts that add up to another. */
    record SumRule(Aggregate whole, List<Aggregate> parts) {}

    Definition of(String indicator) {
        Definition definition = definitions.get(indicator);
        if (definition == null) {
            throw new IllegalArgumentException("no indicator counted from extracts is called '" + indicator + "'");
        }
        return definition;
    }

    /** The sums that the shipped file names. */
    List<SumRule> sums() {
        return sums;
    }

    private static Definition definition(Cohort cohort, Indicator indicator) {
        Indicator.FromExtract extract = indicator.extract().orElseThrow();
        return new Definition(
                indicator,
                Aggregate.of(cohort, extract.numerator()),
                extract.denominator().flatMap(base -> Aggregate.of(cohort, base)));
    }

    private void readSum(YamlFields fields) {
        try (fields) {
            Aggregate whole = aggregate(fields, fields.text("whole"));
            List<Aggregate> parts = new ArrayList<>();
            for (String part : fields.texts("parts")) {
                Aggregate aggregate = aggregate(fields, part);
                if (aggregate != null) {
                    parts.add(aggregate);
                }
            }
            if (whole != null) {
                sums.add(new SumRule(whole, parts));
            }
        }
    }

    private @Nullable Aggregate aggregate(YamlFields fields, String name) {
        boolean isBase = name.startsWith(BASE);
        Definition definition = definitions.get(isBase ? name.substring(BASE.length()) : name);
        Optional<Aggregate> aggregate =
                Optional.ofNullable(definition).flatMap(found -> isBase ? found.base() : found.numerator());
        if (aggregate.isEmpty()) {
            fields.fault("'" + name + "' names no count of an indicator counted from extracts");
        }
        return aggregate.orElse(null);
    }
}
