package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.Forecast;
import hearth.warehouse.sufficiency.HomeInputs;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.web.chart.FanDrawing.Size;
import hearth.web.sufficiency.SufficiencyView.Fan;
import hearth.web.sufficiency.SufficiencyView.Home;
import hearth.web.sufficiency.SufficiencyView.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of several councils together, future by future, so that the range of the sum is right. */
final class RegionPage {
    private final String region;
    private final String path;
    private final SufficiencyQuestion question;
    private final List<String> names;
    private final List<String> leftOut;
    private final List<ForecastFigure> figures;
    private final Worked sum;

    /**
     * @param names of the councils that are in the sum
     * @param leftOut those of the region that are not
     * @param figures of the marts of all councils in the sum
     */
    RegionPage(
            String region,
            String path,
            SufficiencyQuestion question,
            List<String> names,
            List<String> leftOut,
            List<ForecastFigure> figures,
            List<BaseCase> councils) {
        this.region = region;
        this.path = path;
        this.question = question;
        this.names = List.copyOf(names);
        this.leftOut = List.copyOf(leftOut);
        this.figures = summed(figures);
        Forecast forecast =
                Forecast.sum(councils.stream().map(BaseCase::forecast).toList());
        this.sum = Worked.of(
                new BaseCase(councils.get(0).model(), forecast),
                question.base().plan(region, "", 0, forecast.asOf()),
                question,
                HomeInputs.none());
    }

    SufficiencyView view(SufficiencyView.Links links) {
        LocalDate asOf = sum.forecast().asOf();
        double now = counted(ForecastFigure.ALL, asOf);
        ForecastTitle title = new ForecastTitle(region, question, sum, now);
        FanChart charts = new FanChart(figures, sum, Optional.empty(), question.level());
        List<Year> years = new ArrayList<>();
        for (int report = 5; report <= sum.last(); report += 6) {
            years.add(new Year(
                    Words.month(sum.forecast().day(report)),
                    Words.children(sum.children(report, Cells.all())),
                    Words.range(sum.range(report, Cells.all(), 80)),
                    Words.range(sum.range(report, Cells.all(), 95))));
        }
        List<String> before = new ArrayList<>();
        before.add(names.size() + " councils: " + String.join(", ", names) + ".");
        if (!leftOut.isEmpty()) {
            before.add("Not in the sum, as they have no forecast of the same day that you may see: "
                    + String.join(", ", leftOut) + ".");
        }
        before.add("Each council’s future is drawn by itself: what moves them all at once is not in the range.");
        before.add("Prices are published ones, not the councils’ own.");
        return new SufficiencyView(
                region,
                path,
                title.title(),
                title.subtitle(),
                List.of(),
                List.of(),
                SufficiencyPage.choices(question),
                Optional.of(new Fan(
                        title.direction(),
                        "Children looked after by " + names.size() + " councils. The axis need not start at 0.",
                        charts.all(Size.WIDE),
                        charts.all(Size.NARROW),
                        years)),
                Optional.empty(),
                PlacementState.ALL.stream()
                        .map(state -> new Home(
                                Words.home(state),
                                Words.children(counted(state.code(), asOf)) + " now → "
                                        + Words.children(sum.children(sum.last(), Cells.of(state))) + " ("
                                        + Words.range(sum.range(sum.last(), Cells.of(state), question.level())) + ")",
                                Optional.of(charts.home(state))))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                before,
                links);
    }

    Worked sum() {
        return sum;
    }

    private double counted(String home, LocalDate day) {
        return figures.stream()
                .filter(figure -> figure.isCounted()
                        && figure.home().equals(home)
                        && figure.targetOn().equals(day))
                .flatMap(figure -> figure.value().stream())
                .findFirst()
                .orElse(0.0);
    }

    /** Counts of all councils by day and kind of home, of days on which all were counted. */
    private List<ForecastFigure> summed(List<ForecastFigure> all) {
        Map<String, List<ForecastFigure>> groups = new LinkedHashMap<>();
        all.stream()
                .filter(ForecastFigure::isCounted)
                .forEach(figure -> groups.computeIfAbsent(
                                figure.targetOn() + " " + figure.home(), key -> new ArrayList<>())
                        .add(figure));
        return groups.values().stream()
                .filter(group -> group.size() == names.size())
                .map(group -> new ForecastFigure(
                        true,
                        group.get(0).madeOn(),
                        group.get(0).targetOn(),
                        group.get(0).home(),
                        group.stream()
                                .mapToDouble(figure -> figure.value().orElse(0.0))
                                .sum(),
                        0,
                        0,
                        0,
                        0))
                .toList();
    }
}
