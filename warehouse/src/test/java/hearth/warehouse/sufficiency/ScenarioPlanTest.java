package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScenarioPlanTest {
    private static final LocalDate ORIGIN = LocalDate.of(2021, 3, 31);
    private static final FittedModel MODEL = FittedModel.of(MadeUpCare.constant(9, 0.4, 0.0012), ORIGIN);
    private static final Forecast BASE = Simulation.run(MODEL, ReportDays.months(ORIGIN, 24), 100, 11);
    private static final BaseYear NOW = new BaseYear(MODEL, BASE);

    private static ScenarioPlan plan(String name, Map<LeverKind, Double> amounts) {
        return new ScenarioPlan(name, "501", 2, 11, 24, ORIGIN.plusDays(1), amounts);
    }

    @Test
    void theIdIsOfTheContentAndNotOfTheName() {
        ScenarioPlan plan = plan("Fewer", Map.of(LeverKind.ENTRIES, -10.0));

        assertThat(plan("Other", Map.of(LeverKind.ENTRIES, -10.0, LeverKind.CARERS, 0.0))
                        .id())
                .as("an amount of 0 changes nothing")
                .isEqualTo(plan.id());
        assertThat(plan("Fewer", Map.of(LeverKind.ENTRIES, -11.0)).id()).isNotEqualTo(plan.id());
    }

    @Test
    void aFileIsReadAgainAsItWasWritten() {
        ScenarioPlan plan = plan("Recruit", Map.of(LeverKind.CARERS, 1.5, LeverKind.OWN_HOME_BEDS, -4.0));
        List<String> faults = new ArrayList<>();

        assertThat(ScenarioPlan.read("a.yaml", plan.yaml(), faults)).isEqualTo(plan);
        assertThat(faults).isEmpty();
    }

    @Test
    void anUnknownLeverAndAnAmountBeyondItsBoundsAreFaults() {
        List<String> faults = new ArrayList<>();
        ScenarioPlan.read(
                "a.yaml",
                plan("Recruit", Map.of(LeverKind.CARERS, 1.5)).yaml().replace("carers: 1.5", "carers: 50\n  beds: 2"),
                faults);

        assertThat(faults)
                .anyMatch(fault -> fault.contains("'carers: 50' is not from -10 to 10"))
                .anyMatch(fault -> fault.contains("'beds' is not one of entries, "));
    }

    @Test
    void noLeverIsTheBaseExactly() {
        Scenario none = plan("None", Map.of(LeverKind.ENTRIES, 0.0)).scenario(NOW, HomeInputs.none());
        Forecast forecast = Simulation.run(MODEL, none, BASE.reports(), 100, 11);

        assertThat(forecast.children(23, Cells.all())).containsExactly(BASE.children(23, Cells.all()));
    }

    @Test
    void soManyMoreAYearLeaveAsWereAskedFor() {
        ScenarioPlan plan = plan("Home", Map.of(LeverKind.HOME_RETURNS, 10.0));
        Forecast forecast = Simulation.run(MODEL, plan.scenario(NOW, HomeInputs.none()), BASE.reports(), 100, 11);

        assertThat(leavers(forecast) - leavers(BASE))
                .as("of those who leave sooner, none is left to leave later in the year")
                .isBetween(6.0, 10.5);
    }

    @Test
    void childrenComeBackFromAgenciesAndOthersHomesInProportion() {
        CareHistory council = new CareHistory(
                MadeUpCare.FROM,
                IntStream.range(0, 40)
                        .mapToObj(child -> MadeUpCare.placement(
                                "c" + child,
                                ORIGIN.minusYears(8),
                                child < 30 ? PlacementState.AGENCY_FOSTERING : PlacementState.EXTERNAL_HOME,
                                ORIGIN.minusYears(2),
                                null))
                        .toList());
        FittedModel model = FittedModel.of(council, ORIGIN);
        Forecast base = Simulation.run(model, BASE.reports(), 100, 11);
        Map<LeverKind, Double> back = Map.of(LeverKind.OUT_OF_AREA_RETURNS, 8.0);
        Forecast returned = Simulation.run(
                model,
                plan("Back", back).scenario(new BaseYear(model, base), HomeInputs.none()),
                BASE.reports(),
                100,
                11);

        double carers = more(returned, base, PlacementState.OWN_FOSTERING);
        double homes = more(returned, base, PlacementState.OWN_HOME);
        assertThat(carers + homes).isBetween(5.0, 9.0);
        assertThat(carers / homes).isBetween(2.0, 4.5);
    }

    private static double more(Forecast forecast, Forecast than, PlacementState state) {
        return forecast.mean(11, Cells.of(state)) - than.mean(11, Cells.of(state));
    }

    private static double leavers(Forecast forecast) {
        double leavers = 0;
        for (int month = 0; month < 12; month++) {
            leavers += Arrays.stream(forecast.leavers(month, LeavingReason.HOME))
                    .average()
                    .orElseThrow();
        }
        return leavers;
    }

    @Test
    void theSumOfCouncilsIsTheirSumInEachFuture() {
        FittedModel other = FittedModel.of(MadeUpCare.constant(10, 0.2, 0.002), ORIGIN);
        Forecast second = Simulation.run(other, BASE.reports(), 100, 12);
        Forecast sum = Forecast.sum(List.of(BASE, second));

        for (int future = 0; future < 100; future++) {
            assertThat(sum.children(23, Cells.all())[future])
                    .isEqualTo(BASE.children(23, Cells.all())[future] + second.children(23, Cells.all())[future]);
        }
        assertThat(sum.interval(23, Cells.all(), 0.8).width())
                .isLessThan(BASE.interval(23, Cells.all(), 0.8).width()
                        + second.interval(23, Cells.all(), 0.8).width());
    }
}
