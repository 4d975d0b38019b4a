package hearth.warehouse.local;

import java.util.List;

/**
 * What one authority's files hold.
 *
 * @param unfilled how many rows of the template were left without period and figure
 * @param faults all that is wrong; figures are of use only when nothing is
 */
public record LocalFigures(String laCode, List<LocalFigure> figures, int unfilled, List<LocalFault> faults) {
    public LocalFigures {
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
    }
}
