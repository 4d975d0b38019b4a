package hearth.web.catalogue;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.IndicatorSearch;
import hearth.web.area.Area;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The indicators that a question asks for, the likeliest first, and which of them have figures.
 *
 * @param ignored the words of the search that no indicator has
 * @param nearest words like those
 * @param newest of the area that was chosen: indicator to its newest figure; without one, nothing
 * @param withFigures the indicators that have figures of that area, or without one of any
 */
record Matches(
        List<Indicator> indicators,
        List<String> ignored,
        List<String> nearest,
        Map<String, Figure> newest,
        Set<String> withFigures) {
    static Matches of(CatalogueQuestion question, IndicatorSearch search, FigureReader reader) throws SQLException {
        IndicatorSearch.Found found = search.find(question.search());
        Optional<String> area = question.area().map(Area::code);
        Map<String, Figure> newest = area.isPresent() ? reader.newest(area.get()) : Map.of();
        return new Matches(
                found.indicators().stream().filter(question::admits).collect(Collectors.toList()),
                found.ignored(),
                found.nearest(),
                newest,
                area.isPresent() ? newest.keySet() : reader.indicatorsWithFigures());
    }

    boolean hasFigures(Indicator indicator) {
        return withFigures.contains(indicator.id());
    }
}
