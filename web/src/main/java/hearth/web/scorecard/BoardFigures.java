package hearth.web.scorecard;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import java.util.List;

/** What was read for a board: figures and comparisons of every indicator, each under its indicator's id. */
record BoardFigures(List<Of<Figure>> figures, List<Of<Comparison>> comparisons) {
    /** Something of an indicator. */
    record Of<T>(String indicator, T what) {}

    BoardFigures {
        figures = List.copyOf(figures);
        comparisons = List.copyOf(comparisons);
    }

    List<Figure> figures(Indicator indicator, Source source) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator.id()))
                .map(Of::what)
                .filter(figure -> figure.source() == source)
                .toList();
    }

    List<Comparison> comparisons(Indicator indicator, Source source) {
        return comparisons.stream()
                .filter(comparison -> comparison.indicator().equals(indicator.id()))
                .map(Of::what)
                .filter(comparison -> comparison.source() == source)
                .toList();
    }
}
