package hearth.web.scorecard;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was read for a board, each under its indicator's id.
 *
 * @param figures of the council
 * @param comparisons of the council with its neighbours' mean and with England
 * @param ranges of its neighbours
 * @param spreads the published figures of all councils for some years
 */
record BoardFigures(
        Map<String, List<Figure>> figures,
        Map<String, List<Comparison>> comparisons,
        Map<String, List<NeighbourRange>> ranges,
        Map<String, List<Spread>> spreads) {
    /** Something of an indicator. */
    record Of<T>(String indicator, T what) {
        static <T> Map<String, List<T>> byIndicator(List<Of<T>> all) {
            return all.stream()
                    .collect(Collectors.groupingBy(
                            Of::indicator, Collectors.mapping(Of::what, Collectors.toUnmodifiableList())));
        }
    }

    /** The figures of all councils that have one for a period. */
    record Spread(LocalDate periodEnd, List<Double> figures) {}

    List<Figure> figures(Indicator indicator, Source source) {
        return figures.getOrDefault(indicator.id(), List.of()).stream()
                .filter(figure -> figure.source() == source)
                .toList();
    }

    List<Comparison> comparisons(Indicator indicator, Source source) {
        return comparisons.getOrDefault(indicator.id(), List.of()).stream()
                .filter(comparison -> comparison.source() == source)
                .toList();
    }

    List<NeighbourRange> ranges(Indicator indicator, Source source) {
        return ranges.getOrDefault(indicator.id(), List.of()).stream()
                .filter(range -> range.source() == source)
                .toList();
    }

    /** The published figures of all councils for a period. */
    List<Double> spread(Indicator indicator, LocalDate end) {
        return spreads.getOrDefault(indicator.id(), List.of()).stream()
                .filter(spread -> spread.periodEnd().equals(end))
                .findFirst()
                .map(Spread::figures)
                .orElse(List.of());
    }
}
