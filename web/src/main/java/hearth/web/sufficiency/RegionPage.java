package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.Interval;
import hearth.warehouse.sufficiency.LeverKind;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.web.chart.FanDrawing.Size;
import hearth.web.sufficiency.SufficiencyView.Fan;
import hearth.web.sufficiency.SufficiencyView.Home;
import hearth.web.sufficiency.SufficiencyView.Tile;
import hearth.web.sufficiency.SufficiencyView.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page of several councils together, future by future, so that the range of the sum is right. */
final class RegionPage {
    /** Those that change children, as neither places nor prices of a region are known. */
    static final Set<LeverKind> KINDS = Collections.unmodifiableSet(EnumSet.complementOf(
            EnumSet.of(LeverKind.CARERS, LeverKind.OWN_HOME_BEDS, LeverKind.STAYING_PUT, LeverKind.PRICE_CHANGE)));

    private final String region;
    private final String path;
    private final SufficiencyQuestion question;
    private final List<String> names;
    private final List<String> leftOut;
    private final List<ForecastFigure> figures;
    private final List<BaseCase> councils;
    private final Worked sum;
    private final Worked shown;

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
            List<BaseCase> councils,
            long release) {
        this.region = region;
        this.path = path;
        this.question = question;
        this.names = List.copyOf(names);
        this.leftOut = List.copyOf(leftOut);
        this.figures = summed(figures);
        this.councils = List.copyOf(councils);
        LocalDate asOf = councils.get(0).asOf();
        double children = councils.stream().mapToDouble(RegionPage::children).sum();
        this.sum = Worked.ofSum(
                question.base().plan("As now", "", release, asOf),
                councils.stream().map(BaseCase::forecast).toList(),
                question);
        ScenarioPlan plan = question.plan("What if", "", release, asOf);
        this.shown = plan.isBase()
                ? sum
                : Worked.ofSum(
                        plan,
                        councils.stream()
                                .map(council -> Worked.children(
                                        council, plan.with(question.amountsFor(children(council) / children))))
                                .toList(),
                        question);
    }

    private static double children(BaseCase council) {
        return council.model().stockSize();
    }

    SufficiencyView view(SufficiencyView.Links links) {
        LocalDate asOf = sum.forecast().asOf();
        double now = counted(ForecastFigure.ALL, asOf);
        ForecastTitle title = new ForecastTitle(region, question, shown, now);
        FanChart charts = new FanChart(figures, sum, shown.ifChanged(), question.level());
        List<Year> years = new ArrayList<>();
        for (int report = 5; report <= shown.last(); report += 6) {
            years.add(new Year(
                    Words.month(shown.forecast().day(report)),
                    Words.children(shown.children(report, Cells.all())),
                    Words.range(shown.range(report, Cells.all(), 80)),
                    Words.range(shown.range(report, Cells.all(), 95))));
        }
        List<String> before = new ArrayList<>();
        before.add(names.size() + " councils: " + String.join(", ", names) + ".");
        if (!leftOut.isEmpty()) {
            before.add("Not in the sum, as they have no forecast of the same day that you may see: "
                    + String.join(", ", leftOut) + ".");
        }
        before.add("Each council’s future is drawn by itself: what moves them all at once is not in the range.");
        before.add("Costs are at published prices, not the councils’ own, as the places of a region are not known.");
        return new SufficiencyView(
                region,
                path,
                title.title(),
                title.subtitle(),
                List.of(),
                tiles(),
                SufficiencyPage.choices(question),
                Optional.of(new Fan(
                        title.direction(),
                        "Children looked after by " + names.size() + " councils. The axis need not start at 0.",
                        charts.all(Size.WIDE),
                        charts.all(Size.NARROW),
                        years)),
                Optional.of(new Levers(councils, question, counted(PlacementState.EXTERNAL_HOME.code(), asOf))
                        .whatIf(
                                "Shares hold for each council; numbers are divided by how many children each looks after.",
                                KINDS)),
                PlacementState.ALL.stream()
                        .map(state -> new Home(
                                Words.home(state),
                                Words.children(counted(state.code(), asOf)) + " now → "
                                        + Words.children(shown.children(shown.last(), Cells.of(state))) + " ("
                                        + Words.range(shown.range(shown.last(), Cells.of(state), question.level()))
                                        + ")",
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

    /** As now, and with what is changed if anything is. */
    List<Worked> scenarios() {
        return shown.ifChanged().map(changed -> List.of(sum, changed)).orElse(List.of(sum));
    }

    /** What is changed makes, with its range future by future. */
    private List<Tile> tiles() {
        if (shown.ifChanged().isEmpty()) {
            return List.of();
        }
        double[] difference = shown.forecast().children(shown.last(), Cells.all());
        double[] before = sum.forecast().children(sum.last(), Cells.all());
        Arrays.setAll(difference, future -> difference[future] - before[future]);
        int level = question.level();
        return List.of(
                new Tile(
                        "Homes in " + question.horizon(),
                        "about " + Words.children(shown.children(shown.last(), Cells.all())),
                        level + "%: " + Words.range(shown.range(shown.last(), Cells.all(), level))),
                new Tile(
                        "Without the change",
                        "about " + Words.children(sum.children(sum.last(), Cells.all())),
                        level + "%: " + Words.range(sum.range(sum.last(), Cells.all(), level))),
                new Tile(
                        "What the change makes",
                        Words.more(Arrays.stream(difference).average().orElse(0)),
                        level + "%: "
                                + Words.more(
                                        Interval.of(difference, level / 100.0).lower()) + " to "
                                + Words.more(
                                        Interval.of(difference, level / 100.0).upper())));
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
