package hearth.jobs.published;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Polarity;
import hearth.warehouse.indicator.PublishedMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the catalogue with what publishers say about their measures.
 *
 * @param measures by dataset and name
 */
record Agreement(Catalogue catalogue, Map<List<String>, DescribedMeasure> measures) {
    /** The filter of a dataset that names its measures. */
    private static final String MEASURE = "measure";

    /** Where the two say otherwise, in words. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (PublishedMapping mapping : indicator.published()) {
                described(mapping).ifPresent(measure -> faults.addAll(faults(indicator, measure)));
            }
        }
        return faults;
    }

    private Optional<DescribedMeasure> described(PublishedMapping mapping) {
        String name = mapping.rows().getOrDefault(MEASURE, "");
        return Optional.ofNullable(measures.get(List.of(mapping.dataset().id(), name)));
    }

    private static List<String> faults(Indicator indicator, DescribedMeasure measure) {
        List<String> faults = new ArrayList<>();
        polarity(indicator, measure).ifPresent(faults::add);
        if (indicator.noQuartiles().isPresent() == measure.hasQuartiles()) {
            faults.add(
                    measure.hasQuartiles()
                            ? "'no_quartiles' is given, but the publisher forms them"
                            : "the publisher forms no quartiles; 'no_quartiles' must say why");
        }
        measure.decimals()
                .filter(digits -> digits > indicator.decimals())
                .ifPresent(digits ->
                        faults.add("'decimals' is %d, the publisher gives %d".formatted(indicator.decimals(), digits)));
        return faults.stream()
                .map(fault -> "%s: %s (measure %s of %s, %s row %d)"
                        .formatted(
                                indicator.file(),
                                fault,
                                measure.measure(),
                                measure.dataset(),
                                measure.file(),
                                measure.sourceRow()))
                .toList();
    }

    /** The catalogue may differ with a reason. */
    private static Optional<String> polarity(Indicator indicator, DescribedMeasure measure) {
        Optional<Polarity> other = measure.polarity().filter(said -> said != indicator.polarity());
        if (other.isPresent() == indicator.polarityReason().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(other.map(said -> "'polarity' is %s, the publisher says %s; 'polarity_reason' must say why"
                        .formatted(indicator.polarity().code(), said.code()))
                .orElse("'polarity_reason' is given, but the publisher's polarity does not differ"));
    }
}
