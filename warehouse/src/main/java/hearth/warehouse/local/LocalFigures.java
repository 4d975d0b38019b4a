package hearth.warehouse.local;

import java.util.List;

/**
 * The contents of one authority's files.
 *
 * @param unfilled number of template rows left without period and figure
 * @param placeholders the cells that were read as empty
 * @param faults every error; figures may be used only when there is none
 */
public record LocalFigures(
        String laCode,
        List<LocalFigure> figures,
        int unfilled,
        List<LocalPlaceholder> placeholders,
        List<LocalFault> faults) {
    public LocalFigures {
        figures = List.copyOf(figures);
        placeholders = List.copyOf(placeholders);
        faults = List.copyOf(faults);
    }
}
