package hearth.web.compare;

import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.chart.Multiples;
import hearth.web.chart.Multiples.Line;
import hearth.web.chart.Multiples.Look;
import hearth.web.chart.Multiples.Panel;
import hearth.web.chart.Multiples.Scaling;
import hearth.web.figure.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts series into charts: few of one unit into one, else one for each indicator, or for each area of one indicator. */
final class CompareCharts {
    private static final List<Look> LOOKS = List.of(Look.OWN, Look.SECOND, Look.THIRD, Look.FOURTH);

    private final CompareQuestion question;
    private final List<ComparedSeries> series;
    private final boolean isOneUnit;

    CompareCharts(CompareQuestion question, List<ComparedSeries> series) {
        this.question = question;
        this.series = series;
        this.isOneUnit =
                series.stream().map(each -> each.indicator().unit()).distinct().count() == 1;
    }

    Multiples chart() {
        return Multiples.of(panels(), isOneUnit ? Scaling.SHARED : Scaling.OWN);
    }

    private List<Panel> panels() {
        if (isOneUnit && series.size() <= CompareQuestion.MOST_LINES) {
            return List.of(panel("", series, question::name));
        }
        return question.indicators().size() == 1
                ? series.stream()
                        .map(each -> panel(
                                each.area().name(),
                                List.of(each),
                                one -> one.area().name()))
                        .toList()
                : question.indicators().stream().map(this::panel).toList();
    }

    /** One indicator with a line for each area. */
    private Panel panel(Indicator indicator) {
        return panel(
                indicator.title(),
                series.stream()
                        .filter(each -> each.indicator().equals(indicator))
                        .toList(),
                each -> each.area().name());
    }

    private Panel panel(String title, List<ComparedSeries> shown, Function<ComparedSeries, String> name) {
        List<Line> lines = new ArrayList<>();
        boolean areAreas =
                shown.stream().map(ComparedSeries::indicator).distinct().count() == 1;
        for (int i = 0; i < shown.size(); i++) {
            ComparedSeries each = shown.get(i);
            lines.add(Line.of(
                    areAreas && isCompared(each.area()) ? Look.ENGLAND : LOOKS.get(i),
                    name.apply(each),
                    each.figures(),
                    each.breaks(),
                    new Numbers(each.indicator()).brief()));
        }
        String unit = new Numbers(shown.get(0).indicator()).withUnit("").replace("£", "");
        return new Panel(title, unit, lines);
    }

    /** The country looks as on every page where others are compared with it. */
    private boolean isCompared(Area area) {
        return area.level() == Area.Level.COUNTRY && question.areas().size() > 1;
    }

    /** What heights can be compared by, in words. */
    String scale() {
        if (isOneUnit && series.size() <= CompareQuestion.MOST_LINES) {
            return "Over the years";
        }
        return isOneUnit
                ? "Over the years, all on one scale"
                : "Over the years, each on a scale of its own: the units differ, so compare shapes and not heights";
    }
}
