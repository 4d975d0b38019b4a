package hearth.web.compare;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.area.Area;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import hearth.web.query.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the series that a question asks for: of each indicator, each area, with all years. */
final class CompareReader {
    private final FigureReader reader;

    CompareReader(Session session) {
        this.reader = new FigureReader(session);
    }

    List<ComparedSeries> read(CompareQuestion question) throws SQLException {
        List<String> codes = question.areas().stream().map(Area::code).toList();
        List<ComparedSeries> series = new ArrayList<>();
        for (Indicator indicator : question.indicators()) {
            List<Figure> figures = reader.figures(indicator.id(), codes, PeriodType.YEAR);
            for (Area area : question.areas()) {
                series.add(ComparedSeries.of(
                        area,
                        indicator,
                        figures.stream()
                                .filter(figure -> figure.areaCode().equals(area.code()))
                                .toList()));
            }
        }
        return series;
    }
}
