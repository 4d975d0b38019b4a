package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.LeverKind;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.web.chart.FanDrawing;
import hearth.web.sufficiency.SufficiencyView.Choice;
import hearth.web.sufficiency.SufficiencyView.Choices;
import hearth.web.sufficiency.SufficiencyView.Fan;
import hearth.web.sufficiency.SufficiencyView.Home;
import hearth.web.sufficiency.SufficiencyView.Places;
import hearth.web.sufficiency.SufficiencyView.PlacesRow;
import hearth.web.sufficiency.SufficiencyView.Tile;
import hearth.web.sufficiency.SufficiencyView.WhatIf;
import hearth.web.sufficiency.SufficiencyView.WhereGroup;
import hearth.web.sufficiency.SufficiencyView.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the page of a council together for readers who may see its model. */
final class SufficiencyPage {
    private static final int FEWEST_IN_HOME = 6;

    private final String council;
    private final String path;
    private final SufficiencyQuestion question;
    private final List<ForecastFigure> figures;
    private final BaseCase baseCase;
    private final SufficiencyFiles.Homes homes;
    private final SufficiencyFiles.Saved saved;
    private final long release;
    private final LocalDate today;
    private final Worked base;
    private final Worked shown;
    private final Map<String, Double> now;
    private final Warnings warnings;
    private final CostSection costs;

    SufficiencyPage(
            Asked asked,
            SufficiencyQuestion question,
            List<ForecastFigure> figures,
            BaseCase baseCase,
            SufficiencyFiles files) {
        this.council = asked.council();
        this.path = asked.path();
        this.question = question;
        this.figures = figures;
        this.baseCase = baseCase;
        this.homes = files.homes(asked.laCode());
        this.saved = files.saved(asked.laCode());
        this.release = asked.release();
        this.today = asked.today();
        ScenarioPlan plan = question.plan("What if", asked.laCode(), asked.release(), baseCase.asOf());
        this.base = Worked.of(
                baseCase,
                question.base().plan("As now", asked.laCode(), asked.release(), baseCase.asOf()),
                question,
                homes.inputs());
        this.shown = plan.isBase() ? base : Worked.of(baseCase, plan, question, homes.inputs());
        this.now = figures.stream()
                .filter(figure -> figure.isCounted() && figure.targetOn().equals(baseCase.asOf()))
                .collect(Collectors.toMap(
                        ForecastFigure::home, figure -> figure.value().orElse(0.0)));
        this.warnings = new Warnings(baseCase, figures, nowAll(), today);
        this.costs = new CostSection(question, homes.inputs(), now, base, shown);
    }

    /** Whose page it is and when. */
    record Asked(String council, String path, String laCode, long release, LocalDate today) {}

    SufficiencyView view(List<WhereGroup> where, List<BacktestLine> backtest, SufficiencyView.Links links) {
        ForecastTitle title = new ForecastTitle(council, question, shown, nowAll());
        FanChart charts = new FanChart(figures, base, shown.ifChanged(), question.level());
        boolean isTooLittle = warnings.isTooLittle();
        Optional<ScenarioTable> scenarios = isTooLittle
                ? Optional.empty()
                : Optional.of(new ScenarioTable(
                        baseCase, base, shown, saved.plans(), question, homes.inputs(), path, release));
        List<String> notices = new ArrayList<>(homes.faults());
        notices.addAll(saved.faults());
        return new SufficiencyView(
                council,
                path,
                isTooLittle ? tooLittle() : title.title(),
                title.subtitle(),
                notices,
                isTooLittle ? List.of() : tiles(),
                choices(question),
                isTooLittle ? Optional.empty() : Optional.of(fan(title, charts)),
                isTooLittle ? Optional.empty() : Optional.of(whatIf()),
                PlacementState.ALL.stream()
                        .map(state -> home(state, charts, isTooLittle))
                        .toList(),
                isTooLittle ? Optional.empty() : places(),
                isTooLittle || base.priced().isEmpty() ? Optional.empty() : Optional.of(costs.table(charts)),
                scenarios.map(ScenarioTable::rows).orElse(List.of()),
                scenarios.map(ScenarioTable::moreSaved).orElse(List.of()),
                where,
                new GoodnessTable(backtest).goodness(),
                Defaults.of(homes.inputs()),
                warnings.all(),
                links);
    }

    private String tooLittle() {
        return council + " looks after " + Words.children(nowAll()) + " children: too "
                + (nowAll() < Warnings.FEWEST_CHILDREN ? "few" : "short a history") + " to forecast from";
    }

    private double nowAll() {
        return now.getOrDefault(ForecastFigure.ALL, (double) baseCase.model().stockSize());
    }

    static Choices choices(SufficiencyQuestion question) {
        return new Choices(
                List.of(12, 24, 36, 60).stream()
                        .map(months -> choice(months, months + " months", question.months() == months))
                        .toList(),
                SufficiencyQuestion.LEVELS.stream()
                        .map(level -> choice(level, level + "%", question.level() == level))
                        .toList(),
                List.of(SufficiencyQuestion.Prices.values()).stream()
                        .map(prices -> choice(prices.code(), prices.label(), question.prices() == prices))
                        .toList());
    }

    private static Choice choice(Object value, String label, boolean isChosen) {
        return new Choice(String.valueOf(value), label, isChosen);
    }

    private List<Tile> tiles() {
        int level = question.level();
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile(
                "Homes in " + question.horizon(),
                "about " + Words.children(shown.children(shown.last(), Cells.all())),
                level + "%: " + Words.range(shown.range(shown.last(), Cells.all(), level)) + " · now "
                        + Words.children(nowAll())));
        for (PlacementState state : List.of(PlacementState.OWN_FOSTERING, PlacementState.OWN_HOME)) {
            String label = state == PlacementState.OWN_FOSTERING ? "Own foster places short" : "Own home beds short";
            tiles.add(
                    shown.hasPlaces(state)
                            ? new Tile(
                                    label,
                                    Words.children(shown.missing(state)),
                                    "chance of being short "
                                            + Words.chance(shown.gap().probabilityShort(shown.last(), state)))
                            : new Tile(label, "not known", "no list of places"));
        }
        if (!shown.priced().isEmpty()) {
            tiles.add(new Tile(
                    "Cost, year to " + Words.month(shown.forecast().day(shown.last())),
                    Words.pounds(shown.pounds(shown.priced())),
                    level + "%: " + Words.millions(shown.poundsRange(shown.priced(), level)) + " · now "
                            + Words.millions(costs.nowPounds(shown.priced()))));
        }
        warnings.saidForNow()
                .ifPresent(said -> tiles.add(new Tile(
                        "Last year’s forecast",
                        Words.children(said.value().orElse(0.0)),
                        "80%: " + Words.children(said.lower80()) + " to " + Words.children(said.upper80()) + "; "
                                + Words.children(nowAll()) + " came: " + landed(said))));
        return tiles;
    }

    private String landed(ForecastFigure said) {
        return nowAll() < said.lower80()
                ? "below its range"
                : nowAll() > said.upper80() ? "above its range" : "within its range";
    }

    private Fan fan(ForecastTitle title, FanChart charts) {
        List<Year> years = new ArrayList<>();
        for (int report = 5; report <= shown.last(); report += 6) {
            years.add(new Year(
                    Words.month(shown.forecast().day(report)),
                    Words.children(shown.children(report, Cells.all())),
                    Words.range(shown.range(report, Cells.all(), 80)),
                    Words.range(shown.range(report, Cells.all(), 95))));
        }
        return new Fan(
                title.direction(),
                "Children looked after. Dotted: the forecast made a year ago. The axis need not start at 0.",
                charts.all(FanDrawing.Size.WIDE),
                charts.all(FanDrawing.Size.NARROW),
                years);
    }

    private WhatIf whatIf() {
        return new Levers(List.of(baseCase), question, nowIn(PlacementState.EXTERNAL_HOME))
                .whatIf("Change one or more; the page is worked out anew.", EnumSet.allOf(LeverKind.class));
    }

    private double nowIn(PlacementState state) {
        return now.getOrDefault(state.code(), 0.0);
    }

    private Home home(PlacementState state, FanChart charts, boolean isTooLittle) {
        boolean isSmall = base.children(0, Cells.of(state)) < FEWEST_IN_HOME;
        String summary = Words.children(nowIn(state)) + " now"
                + (isTooLittle || isSmall
                        ? ""
                        : " → " + Words.children(shown.children(shown.last(), Cells.of(state))) + " ("
                                + Words.range(shown.range(shown.last(), Cells.of(state), question.level())) + ")");
        return new Home(
                Words.home(state),
                summary,
                isTooLittle || isSmall ? Optional.empty() : Optional.of(charts.home(state)));
    }

    private Optional<Places> places() {
        List<PlacesRow> rows = PlacementState.ALL.stream()
                .filter(shown::hasPlaces)
                .map(this::placesRow)
                .toList();
        return Optional.of(
                rows.isEmpty()
                        ? new Places(
                                rows,
                                "There is no list of " + council + "’s places, so nothing can be said about a gap.")
                        : new Places(
                                rows,
                                "Places you can use: approved places × the share in use, from your list. In brackets: "
                                        + question.level()
                                        + "%. Chances to 5%. Homes that are bought one by one have no ceiling here."
                                        + (question.amounts().containsKey(LeverKind.STAYING_PUT)
                                                ? " Young people who stay with carers after 18 are among those short, not among the"
                                                        + " children."
                                                : "")
                                        + (rows.stream()
                                                        .anyMatch(row ->
                                                                !row.usableOut().isEmpty())
                                                ? " Places out of the area count as others do, since no return says which children"
                                                        + " they suit; “in the area alone” is what is short without them."
                                                : "")));
    }

    private PlacesRow placesRow(PlacementState state) {
        int end = shown.last();
        int year = Math.min(11, end);
        int level = question.level();
        Cells cells = Cells.of(state);
        return new PlacesRow(
                Words.home(state),
                Words.children(nowIn(state)),
                Words.children(shown.children(year, cells)) + " (" + Words.range(shown.range(year, cells, level)) + ")",
                Words.children(shown.children(end, cells)) + " (" + Words.range(shown.range(end, cells, level)) + ")",
                Words.children(shown.capacity().usable(state, baseCase.asOf())) + " → "
                        + Words.children(shown.usable(end, state)),
                shown.usableOutOfArea(state) > 0
                        ? Words.children(shown.usableOutOfArea(state)) + " of them out of area"
                        : "",
                Words.children(shown.missing(state)) + " (" + Words.range(shown.missingRange(state, level)) + ")",
                shown.usableOutOfArea(state) > 0
                        ? "in the area alone " + Words.children(shown.missingInArea(state))
                        : "",
                Words.chance(shown.gap().probabilityShort(end, state)),
                Words.children(Math.max(0, shown.gap().missing(end, state, 0.8))),
                Words.children(Math.max(0, shown.gap().missing(end, state, 0.95))));
    }

    Worked base() {
        return base;
    }

    Worked shown() {
        return shown;
    }
}
