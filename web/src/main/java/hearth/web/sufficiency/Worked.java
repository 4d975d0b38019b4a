package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Capacity;
import hearth.warehouse.sufficiency.CarersPlacesTaken;
import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.Cost;
import hearth.warehouse.sufficiency.Forecast;
import hearth.warehouse.sufficiency.Gap;
import hearth.warehouse.sufficiency.HomeInputs;
import hearth.warehouse.sufficiency.Interval;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.warehouse.sufficiency.Prices;
import hearth.warehouse.sufficiency.Scenario;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.warehouse.sufficiency.Simulation;
import hearth.warehouse.sufficiency.UnitCost;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A scenario worked out: children, places and costs. */
record Worked(
        ScenarioPlan plan, Forecast forecast, Capacity capacity, Gap gap, Cost cost, List<PlacementState> priced) {
    private static final int MONTHS_IN_YEAR = 12;

    static Worked of(BaseCase base, ScenarioPlan plan, SufficiencyQuestion question, HomeInputs inputs) {
        Scenario scenario = plan.scenario(base.year(), inputs);
        return of(plan, scenario, forecast(base, plan, scenario), question, inputs);
    }

    /** Several councils together, of which neither places nor prices are known. */
    static Worked ofSum(ScenarioPlan plan, List<Forecast> councils, SufficiencyQuestion question) {
        return of(plan, Scenario.base(), Forecast.sum(councils), question, HomeInputs.none());
    }

    private static Forecast forecast(BaseCase base, ScenarioPlan plan, Scenario scenario) {
        return plan.isBase()
                ? base.forecast()
                : Simulation.run(
                        base.model(), scenario, base.forecast().reports(), Simulation.USUAL_SIMULATIONS, base.seed());
    }

    /** The children of a council in a scenario, of which neither places nor prices matter. */
    static Forecast children(BaseCase base, ScenarioPlan plan) {
        return forecast(base, plan, plan.scenario(base.year(), HomeInputs.none()));
    }

    private static Worked of(
            ScenarioPlan plan, Scenario scenario, Forecast forecast, SufficiencyQuestion question, HomeInputs inputs) {
        Capacity capacity = scenario.capacity(inputs.capacity());
        CarersPlacesTaken taken = CarersPlacesTaken.of(forecast, scenario);
        return new Worked(
                plan,
                forecast,
                capacity,
                new Gap(forecast, capacity, taken),
                Cost.of(forecast, capacity, taken, scenario.prices(prices(question.prices(), inputs, forecast))),
                PlacementState.ALL.stream()
                        .filter(state ->
                                inputs.weeklyPounds(state, forecast.asOf()).isPresent())
                        .toList());
    }

    private static Prices prices(SufficiencyQuestion.Prices asked, HomeInputs inputs, Forecast forecast) {
        return switch (asked) {
            case TODAY -> Prices.nominal(todays(inputs, forecast));
            case RISING -> Prices.nominal(inputs.unitCosts());
            case REAL -> new Prices(inputs.unitCosts(), inputs.inflationAYear(), List.of());
        };
    }

    private static List<UnitCost> todays(HomeInputs inputs, Forecast forecast) {
        return PlacementState.ALL.stream()
                .flatMap(state -> inputs.weeklyPounds(state, forecast.asOf()).stream()
                        .map(pounds -> new UnitCost(state, forecast.asOf(), pounds, 0)))
                .toList();
    }

    int last() {
        return forecast.reports().count() - 1;
    }

    double children(int report, Cells cells) {
        return forecast.mean(report, cells);
    }

    Interval range(int report, Cells cells, int level) {
        return forecast.interval(report, cells, level / 100.0);
    }

    boolean hasPlaces(PlacementState state) {
        return Double.isFinite(usable(last(), state));
    }

    double usable(int report, PlacementState state) {
        return capacity.usable(state, forecast.day(report));
    }

    /** Children for whom there is no place at the end, on average over the futures in which they are as many as expected. */
    double missing(PlacementState state) {
        return missing(state, usable(last(), state));
    }

    /** The same counting no places out of the council's area. */
    double missingInArea(PlacementState state) {
        return missing(state, usable(last(), state) - usableOutOfArea(state));
    }

    private double missing(PlacementState state, double usable) {
        return Math.max(0, Arrays.stream(gap.needed(last(), state)).average().orElse(0) - usable);
    }

    /** Usable places out of the council's area at the end. */
    double usableOutOfArea(PlacementState state) {
        return capacity.usableOutOfArea(state, forecast.day(last()));
    }

    Interval missingRange(PlacementState state, int level) {
        Interval needed = Interval.of(gap.needed(last(), state), level / 100.0);
        double usable = usable(last(), state);
        return new Interval(Math.max(0, needed.lower() - usable), Math.max(0, needed.upper() - usable));
    }

    /** Pounds in the last year of the forecast. */
    double pounds(List<PlacementState> states) {
        return cost.mean(firstOfYear(), last(), states);
    }

    Interval poundsRange(List<PlacementState> states, int level) {
        return cost.interval(firstOfYear(), last(), states, level / 100.0);
    }

    /** What it costs more or less than another scenario in the last year, future by future. */
    double poundsAgainst(Worked other, List<PlacementState> states) {
        return Arrays.stream(difference(other, states)).average().orElse(0);
    }

    Interval poundsAgainstRange(Worked other, List<PlacementState> states, int level) {
        return Interval.of(difference(other, states), level / 100.0);
    }

    private double[] difference(Worked other, List<PlacementState> states) {
        double[] ours = cost.pounds(firstOfYear(), last(), states);
        double[] theirs = other.cost.pounds(other.firstOfYear(), other.last(), states);
        double[] difference = new double[ours.length];
        Arrays.setAll(difference, future -> ours[future] - theirs[future]);
        return difference;
    }

    private int firstOfYear() {
        return Math.max(0, last() + 1 - MONTHS_IN_YEAR);
    }

    Optional<Worked> ifChanged() {
        return plan.isBase() ? Optional.empty() : Optional.of(this);
    }
}
