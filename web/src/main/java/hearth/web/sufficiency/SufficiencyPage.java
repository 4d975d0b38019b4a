package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.HomeInput;
import hearth.warehouse.sufficiency.HomeInputs;
import hearth.warehouse.sufficiency.Interval;
import hearth.warehouse.sufficiency.LeverKind;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.web.chart.FanDrawing;
import hearth.web.sufficiency.SufficiencyView.Choice;
import hearth.web.sufficiency.SufficiencyView.Choices;
import hearth.web.sufficiency.SufficiencyView.CostRow;
import hearth.web.sufficiency.SufficiencyView.CostTable;
import hearth.web.sufficiency.SufficiencyView.Default;
import hearth.web.sufficiency.SufficiencyView.Fan;
import hearth.web.sufficiency.SufficiencyView.Home;
import hearth.web.sufficiency.SufficiencyView.Places;
import hearth.web.sufficiency.SufficiencyView.PlacesRow;
import hearth.web.sufficiency.SufficiencyView.SavedScenario;
import hearth.web.sufficiency.SufficiencyView.ScenarioRow;
import hearth.web.sufficiency.SufficiencyView.Tile;
import hearth.web.sufficiency.SufficiencyView.WhatIf;
import hearth.web.sufficiency.SufficiencyView.WhereGroup;
import hearth.web.sufficiency.SufficiencyView.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the page of a council together for readers who may see its model. */
final class SufficiencyPage {
    /** As many scenarios can be compared side by side, the base among them. */
    private static final int MOST_SCENARIOS = 4;

    private static final int FEWEST_IN_HOME = 6;
    private static final double WEEKS_IN_YEAR = 365.25 / 7;

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
    }

    /** Whose page it is and when. */
    record Asked(String council, String path, String laCode, long release, LocalDate today) {}

    SufficiencyView view(List<WhereGroup> where, List<BacktestLine> backtest, SufficiencyView.Links links) {
        ForecastTitle title = new ForecastTitle(council, question, shown, nowAll());
        FanChart charts = new FanChart(figures, base, shown.ifChanged(), question.level());
        boolean isTooLittle = warnings.isTooLittle();
        List<Worked> scenarios = isTooLittle ? List.of() : scenarios();
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
                isTooLittle || base.priced().isEmpty() ? Optional.empty() : Optional.of(cost(charts)),
                scenarios.stream().map(this::scenario).toList(),
                moreSaved(scenarios),
                where,
                new GoodnessTable(backtest).goodness(),
                defaults(),
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
                            + Words.millions(nowPounds(shown.priced()))));
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

    private CostTable cost(FanChart charts) {
        boolean isCompared = !shown.plan().isBase();
        List<CostRow> rows = PlacementState.ALL.stream()
                .map(state -> base.priced().contains(state)
                        ? costRow(Words.home(state), week(state), List.of(state))
                        : new CostRow(Words.home(state), "no price", "·", "·", "·", "·"))
                .toList();
        return new CostTable(
                costTitle(isCompared),
                rows,
                costRow("All with a price", "", base.priced()),
                charts.cost(),
                "£ million a year, " + priced()
                        + ". Children for whom there is no place of our own go to agency carers, then to others’ homes.",
                isCompared);
    }

    private String priced() {
        HomeInputs inputs = homes.inputs();
        return switch (question.prices()) {
            case TODAY -> "at today’s prices";
            case RISING -> "as prices rise";
            case REAL ->
                "as prices rise, in the money of today: less " + percent(inputs.inflationAYear())
                        + " general inflation a year"
                        + (inputs.defaults().stream().anyMatch(input -> input.item() == HomeInput.Item.INFLATION)
                                ? " *"
                                : "");
        };
    }

    private static String percent(double share) {
        return ScenarioPlan.plain(Math.round(share * 1000) / 10.0) + "%";
    }

    private String costTitle(boolean isCompared) {
        if (!isCompared) {
            return "About £" + Words.millions(shown.pounds(base.priced())) + "m in the year to "
                    + Words.month(shown.forecast().day(shown.last()));
        }
        double difference = shown.poundsAgainst(base, base.priced());
        Interval range = shown.poundsAgainstRange(base, base.priced(), question.level());
        String verb = range.upper() < 0 ? "saves" : range.lower() > 0 ? "costs" : "makes little clear difference:";
        return "What you changed " + verb + " "
                + (range.upper() < 0 || range.lower() > 0
                        ? "about " + Words.pounds(Math.abs(difference)) + " a year"
                        : Words.difference(difference) + " a year")
                + " (" + Words.difference(range.lower()) + " to " + Words.difference(range.upper()) + ")";
    }

    private String week(PlacementState state) {
        return homes.inputs()
                .weeklyPounds(state, baseCase.asOf())
                .map(pounds -> "£%,d".formatted(Math.round(pounds)) + (isDefault(state) ? " *" : ""))
                .orElse("no price");
    }

    private boolean isDefault(PlacementState state) {
        return homes.inputs().defaults().stream()
                .anyMatch(input -> input.item() == HomeInput.Item.UNIT_COST && input.home() == state);
    }

    private CostRow costRow(String name, String week, List<PlacementState> states) {
        int level = question.level();
        return new CostRow(
                name,
                week,
                Words.millions(nowPounds(states)),
                Words.millions(base.pounds(states)) + " (" + Words.millions(base.poundsRange(states, level)) + ")",
                Words.millions(shown.pounds(states)),
                Words.difference(shown.poundsAgainst(base, states)));
    }

    /** What the children of the last day would cost in a year. */
    private double nowPounds(List<PlacementState> states) {
        return states.stream()
                .mapToDouble(state -> nowIn(state)
                        * WEEKS_IN_YEAR
                        * homes.inputs().weeklyPounds(state, baseCase.asOf()).orElse(0.0))
                .sum();
    }

    private List<Worked> scenarios() {
        List<Worked> all = new ArrayList<>(List.of(base));
        shown.ifChanged().ifPresent(all::add);
        for (ScenarioPlan plan : saved.plans()) {
            boolean isKnown = all.stream().anyMatch(worked -> isSame(worked.plan(), plan));
            if (all.size() < MOST_SCENARIOS && !isKnown) {
                all.add(Worked.of(baseCase, plan, question, homes.inputs()));
            }
        }
        return all;
    }

    private static boolean isSame(ScenarioPlan plan, ScenarioPlan other) {
        return plan.amounts().equals(other.amounts()) && plan.from().equals(other.from());
    }

    private List<SavedScenario> moreSaved(List<Worked> shownBeside) {
        return saved.plans().stream()
                .filter(plan -> shownBeside.stream().noneMatch(worked -> isSame(worked.plan(), plan)))
                .map(plan -> new SavedScenario(plan.name(), address(plan)))
                .toList();
    }

    /** Where a scenario is shown; with the release that it was saved with, where that is another. */
    private String address(ScenarioPlan plan) {
        SufficiencyQuestion of = question.of(plan);
        return (plan.release() == release ? of : of.pinned(plan.release())).at(path);
    }

    private ScenarioRow scenario(Worked worked) {
        int level = question.level();
        return new ScenarioRow(
                name(worked),
                worked.plan().id(),
                note(worked.plan()),
                worked.plan().isBase() ? question.base().at(path) : address(worked.plan()),
                Words.children(worked.children(worked.last(), Cells.all())) + " ("
                        + Words.range(worked.range(worked.last(), Cells.all(), level)) + ")",
                missing(worked, PlacementState.OWN_FOSTERING),
                missing(worked, PlacementState.OWN_HOME),
                worked.priced().isEmpty()
                        ? "no price"
                        : Words.pounds(worked.pounds(worked.priced())) + " ("
                                + Words.millions(worked.poundsRange(worked.priced(), level)) + ")",
                worked.plan().isBase() || worked.priced().isEmpty()
                        ? "–"
                        : Words.difference(worked.poundsAgainst(base, base.priced())),
                worked.plan().id().equals(shown.plan().id()));
    }

    /** What a saved scenario says and this page does not do. */
    private String note(ScenarioPlan plan) {
        List<String> other = new ArrayList<>();
        if (plan.release() != release) {
            other.add("release " + plan.release());
        }
        if (plan.seed() != baseCase.seed()) {
            other.add("seed " + plan.seed());
        }
        return other.isEmpty()
                ? ""
                : "saved with " + String.join(" and ", other) + ", worked out here with release " + release
                        + " and seed " + baseCase.seed();
    }

    private static String missing(Worked worked, PlacementState state) {
        return worked.hasPlaces(state) ? Words.children(worked.missing(state)) : "·";
    }

    /** Its name in a file, or what it changes. */
    private String name(Worked worked) {
        return saved.plans().stream()
                .filter(plan -> !plan.isBase() && isSame(plan, worked.plan()))
                .map(ScenarioPlan::name)
                .findFirst()
                .orElseGet(() -> worked.plan().isBase()
                        ? "As now"
                        : worked.plan().amounts().entrySet().stream()
                                .map(lever -> lever.getKey().label() + ": "
                                        + ScenarioPlan.plain(lever.getValue()).replace('-', '−')
                                        + (lever.getKey().isShare() ? "" : " ")
                                        + lever.getKey().unit())
                                .collect(Collectors.joining("; ")));
    }

    private List<Default> defaults() {
        return homes.inputs().defaults().stream()
                .map(input -> new Default(
                        item(input)
                                + (input.item() == HomeInput.Item.INFLATION
                                        ? ""
                                        : ", " + Words.home(input.home()).toLowerCase(Locale.UK)),
                        amount(input),
                        input.note()
                                + input.from()
                                        .filter(from -> input.item() == HomeInput.Item.UNIT_COST)
                                        .map(from -> ", not uplifted since")
                                        .orElse("")))
                .toList();
    }

    private static String item(HomeInput input) {
        return switch (input.item()) {
            case UNIT_COST -> "Price";
            case TARGET_OCCUPANCY -> "How full homes should be";
            case USABLE_SHARE -> "Share of places in use";
            case PLACES_PER_HOUSEHOLD -> "Places in a household";
            case PLACES -> "Places";
            case CARERS -> "Recruitment";
            case INFLATION -> "General inflation, a year";
        };
    }

    private static String amount(HomeInput input) {
        return switch (input.item()) {
            case UNIT_COST -> "£%,d a week".formatted(Math.round(input.number()));
            case TARGET_OCCUPANCY, USABLE_SHARE, INFLATION -> ScenarioPlan.plain(input.number()) + "%";
            default -> ScenarioPlan.plain(input.number());
        };
    }

    Worked base() {
        return base;
    }

    Worked shown() {
        return shown;
    }
}
