package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Interval;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.web.chart.FanDrawing;
import hearth.web.chart.FanDrawing.Content;
import hearth.web.chart.FanDrawing.Point;
import hearth.web.chart.FanDrawing.Range;
import hearth.web.chart.FanDrawing.Series;
import hearth.web.chart.FanDrawing.Size;
import hearth.web.figure.Dates;
import hearth.web.sufficiency.SufficiencyView.Fan;
import hearth.web.sufficiency.SufficiencyView.Home;
import hearth.web.sufficiency.SufficiencyView.Tile;
import hearth.web.sufficiency.SufficiencyView.WhereGroup;
import hearth.web.sufficiency.SufficiencyView.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The page of a council for readers of another: its forecast rounded, years apart, without a model to change. */
final class SharedPage {
    private final String council;
    private final String path;
    private final SufficiencyQuestion question;
    private final List<ForecastFigure> figures;
    private final LocalDate madeOn;

    /** @param figures of the newest forecast, one at least */
    SharedPage(String council, String path, SufficiencyQuestion question, List<ForecastFigure> figures) {
        this.council = council;
        this.path = path;
        this.question = question;
        this.madeOn = figures.stream()
                .map(ForecastFigure::madeOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.figures = figures.stream()
                .filter(figure -> !figure.isCounted() && figure.madeOn().equals(madeOn))
                .toList();
    }

    SufficiencyView view(List<WhereGroup> where, List<BacktestLine> backtest, SufficiencyView.Links links) {
        Optional<ForecastFigure> then = at(ForecastFigure.ALL);
        return new SufficiencyView(
                council,
                path,
                then.flatMap(figure -> figure.value()
                                .map(value -> "In %s %s will need about %s homes (%d%%: %s)"
                                        .formatted(
                                                question.horizon(),
                                                council,
                                                Words.children(value),
                                                question.level(),
                                                range(figure))))
                        .orElse("The forecast of " + council + " is suppressed: too few children"),
                "Forecast from the children of " + Dates.full(madeOn) + ", rounded to the nearest 5",
                List.of(
                        "You see what every reader may see of this council. Its own staff see its children by month, its"
                                + " places and costs, and can try what would change."),
                then.map(figure -> List.of(new Tile(
                                "Homes in " + question.horizon(),
                                figure.value()
                                        .map(value -> "about " + Words.children(value))
                                        .orElse("[c]"),
                                question.level() + "%: " + range(figure))))
                        .orElse(List.of()),
                SufficiencyPage.choices(question),
                fan(),
                Optional.empty(),
                PlacementState.ALL.stream().map(this::home).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                where,
                new GoodnessTable(backtest).goodness(),
                List.of(),
                List.of(
                        "Small numbers are suppressed [c], and with them the next smallest where one alone could be worked out.",
                        "The range is widened to the nearest 5."),
                links);
    }

    private Optional<ForecastFigure> at(String home) {
        LocalDate day = madeOn.plusMonths(question.months());
        return figures.stream()
                .filter(figure -> figure.home().equals(home)
                        && figure.targetOn().getYear() == day.getYear()
                        && figure.targetOn().getMonth() == day.getMonth())
                .findFirst();
    }

    private String range(ForecastFigure figure) {
        return Words.range(new Interval(figure.lower(question.level()), figure.upper(question.level())));
    }

    private Home home(PlacementState state) {
        return new Home(
                Words.home(state),
                at(state.code())
                        .map(figure -> figure.value()
                                .map(value -> "about " + Words.children(value) + " in " + question.horizon() + " ("
                                        + range(figure) + ")")
                                .orElse("[c]"))
                        .orElse("[c]"),
                Optional.empty());
    }

    private Optional<Fan> fan() {
        List<ForecastFigure> all = figures.stream()
                .filter(figure -> figure.isTotal() && figure.value().isPresent())
                .sorted(Comparator.comparing(ForecastFigure::targetOn))
                .toList();
        if (all.size() < 2) {
            return Optional.empty();
        }
        List<Year> years = new ArrayList<>();
        for (ForecastFigure figure : all) {
            years.add(new Year(
                    Words.month(figure.targetOn()),
                    figure.value().map(Words::children).orElse("[c]"),
                    Words.range(new Interval(figure.lower80(), figure.upper80())),
                    Words.range(new Interval(figure.lower95(), figure.upper95()))));
        }
        return Optional.of(new Fan(
                "Children looked after, by year",
                "About as many as the line says; 4 in 5 futures within the darker band, 95 in 100 within the lighter one.",
                drawn(all, Size.WIDE),
                drawn(all, Size.NARROW),
                years));
    }

    private static FanDrawing drawn(List<ForecastFigure> all, Size size) {
        List<Point> points = all.stream()
                .flatMap(figure -> figure.value().stream().map(value -> new Point(figure.targetOn(), value)))
                .toList();
        return FanDrawing.of(
                size,
                new Content(
                        List.of(new Series(
                                "forecast",
                                points,
                                "about "
                                        + Words.children(
                                                points.get(points.size() - 1).value()))),
                        List.of(
                                all.stream()
                                        .map(figure -> new Range(figure.targetOn(), figure.lower95(), figure.upper95()))
                                        .toList(),
                                all.stream()
                                        .map(figure -> new Range(figure.targetOn(), figure.lower80(), figure.upper80()))
                                        .toList()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Words::children));
    }
}
