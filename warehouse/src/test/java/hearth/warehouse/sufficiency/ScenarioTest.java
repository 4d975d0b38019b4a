package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final LocalDate ORIGIN = LocalDate.of(2021, 3, 31);
    private static final LocalDate LATER = ORIGIN.plusMonths(6);
    private static final ReportDays MONTHS = ReportDays.months(ORIGIN, 24);
    private static final FittedModel MODEL = FittedModel.of(MadeUpCare.constant(8, 0.5, 0.002), ORIGIN);
    private static final Forecast BASE = Simulation.run(MODEL, MONTHS, 60, 1);

    @Test
    void withoutLeversAScenarioIsTheBaseExactly() {
        assertSame(run(), 0, 24);
        Forecast zero = run(Stream.of(
                        AgeBand.ALL.stream().map(age -> new Lever.EntryChange(ChildGroup.LOCAL, age, 0, LATER)),
                        Stream.of(
                                new Lever.OwnCarersFirst(0, LATER),
                                new Lever.PriceChange(PlacementState.OTHER, 0, LATER)))
                .flatMap(levers -> levers)
                .toArray(Lever[]::new));
        assertThat(zero.mean(23, Cells.all())).isEqualTo(BASE.mean(23, Cells.all()));
    }

    @Test
    void nothingChangesBeforeALeverIsPulled() {
        assertSame(run(new Lever.LeavingChange(LeavingReason.HOME, 0.5, LATER)), 0, 6);
        assertSame(run(new Lever.EntryChange(ChildGroup.LOCAL, AgeBand.FROM_10_TO_15, 0.5, LATER)), 0, 6);
    }

    @Test
    void moreEntriesOfAnAgeLeaveTheOtherAgesAlone() {
        Forecast more = run(new Lever.EntryChange(ChildGroup.LOCAL, AgeBand.FROM_16_TO_17, 0.5, ORIGIN));
        assertThat(more.children(23, Cells.of(AgeBand.FROM_1_TO_4)))
                .isEqualTo(BASE.children(23, Cells.of(AgeBand.FROM_1_TO_4)));
        assertThat(more.mean(23, Cells.of(AgeBand.FROM_16_TO_17)))
                .isGreaterThan(BASE.mean(23, Cells.of(AgeBand.FROM_16_TO_17)));
    }

    @Test
    void withoutEntriesOfAnyAgeNobodyEnters() {
        Forecast none = run(AgeBand.ALL.stream()
                .map(age -> new Lever.EntryChange(ChildGroup.LOCAL, age, -1, ORIGIN))
                .toArray(Lever[]::new));
        assertThat(none.children(23, Cells.of(AgeBand.UNDER_1))).containsOnly(0);
    }

    @Test
    void moreReunificationLeavesFewerInCare() {
        double[] fewer =
                run(new Lever.LeavingChange(LeavingReason.HOME, 0.5, ORIGIN)).children(23, Cells.all());
        assertThat(Arrays.stream(fewer).average().orElseThrow()).isLessThan(BASE.mean(23, Cells.all()) * 0.9);
    }

    @Test
    void aReasonThatIsTakenAwayIsGone() {
        Forecast stay = run(new Lever.LeavingChange(LeavingReason.HOME, -1, ORIGIN));
        assertThat(stay.leavers(23, LeavingReason.HOME)).containsOnly(0);
    }

    @Test
    void stepDownsMoveChildrenAndLoseNone() {
        Forecast moved = run(
                new Lever.StepDown(PlacementState.OWN_FOSTERING, PlacementState.KINSHIP, AgeBand.UNDER_1, 0.3, ORIGIN));
        double kin = moved.mean(23, Cells.of(PlacementState.KINSHIP)) - BASE.mean(23, Cells.of(PlacementState.KINSHIP));
        assertThat(kin).isGreaterThan(BASE.mean(23, Cells.all()) * 0.2);
        assertThat(moved.mean(23, Cells.all())).isCloseTo(BASE.mean(23, Cells.all()), within(12.0));
    }

    @Test
    void ownCarersTakeTheFirstPlacementsThatAgenciesWouldHave() {
        CareHistory own = MadeUpCare.constant(8, 0.5, 0.002);
        CareHistory agencies = new CareHistory(
                own.observedFrom(),
                own.placements().stream()
                        .map(placement -> MadeUpCare.placement(
                                placement.child(),
                                placement.bornOn(),
                                PlacementState.AGENCY_FOSTERING,
                                placement.startedOn(),
                                placement.endedOn()))
                        .toList());
        FittedModel model = FittedModel.of(agencies, ORIGIN);
        Forecast base = Simulation.run(model, MONTHS, 60, 1);
        Scenario all = new Scenario(List.of(new Lever.OwnCarersFirst(1, ORIGIN)));
        Forecast taken = Simulation.run(model, all, MONTHS, 60, 1);
        double moved = taken.mean(23, Cells.of(PlacementState.OWN_FOSTERING))
                - base.mean(23, Cells.of(PlacementState.OWN_FOSTERING));
        assertThat(moved).isGreaterThan(0.3 * base.mean(23, Cells.all()));
        assertThat(taken.mean(23, Cells.all())).isCloseTo(base.mean(23, Cells.all()), within(12.0));
    }

    @Test
    void placesAreAddedWhereSomeAreKnown() {
        Capacity known =
                new Capacity(List.of(Places.inArea(PlacementState.OWN_FOSTERING, ORIGIN, null, 100, 1)), Map.of());
        Scenario scenario = new Scenario(List.of(
                new Lever.CarersAMonth(2, 1.5, 0.5, LATER),
                new Lever.HomeChange(PlacementState.OWN_HOME, 4, 1, LATER)));
        Capacity changed = scenario.capacity(known);
        assertThat(changed.usable(PlacementState.OWN_FOSTERING, LATER.minusDays(1)))
                .isEqualTo(100);
        assertThat(changed.usable(PlacementState.OWN_FOSTERING, LATER.plusMonths(2)))
                .isEqualTo(104.5);
        assertThat(changed.usable(PlacementState.OWN_HOME, LATER)).isInfinite();
    }

    @Test
    void aPriceChangeCountsFromItsDay() {
        Prices prices = Prices.nominal(List.of(new UnitCost(PlacementState.OWN_FOSTERING, ORIGIN, 700, 0)));
        Prices dearer =
                new Scenario(List.of(new Lever.PriceChange(PlacementState.OWN_FOSTERING, 0.1, LATER))).prices(prices);
        List<PlacementState> states = List.of(PlacementState.OWN_FOSTERING);
        Cost base = Cost.of(BASE, Capacity.unlimited(), prices);
        Cost changed = Cost.of(BASE, Capacity.unlimited(), dearer);
        assertThat(changed.pounds(0, 4, states)).isEqualTo(base.pounds(0, 4, states));
        assertThat(changed.mean(12, 12, states)).isCloseTo(1.1 * base.mean(12, 12, states), within(1e-6));
    }

    @Test
    void leversHaveBounds() {
        assertThatThrownBy(() -> new Lever.EntryChange(ChildGroup.LOCAL, AgeBand.UNDER_1, 1.5, ORIGIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("change 1.5 is not from -1 to 1");
        assertThatThrownBy(() -> new Lever.OwnCarersFirst(-0.1, ORIGIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share -0.1 is not from 0 to 1");
        assertThatThrownBy(() -> new Lever.LeavingChange(LeavingReason.ADULT, 0.1, ORIGIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no lever moves an eighteenth birthday");
    }

    private static Forecast run(Lever... levers) {
        return Simulation.run(MODEL, new Scenario(List.of(levers)), MONTHS, 60, 1);
    }

    private static void assertSame(Forecast forecast, int first, int after) {
        for (int month = first; month < after; month++) {
            for (PlacementState state : PlacementState.values()) {
                assertThat(forecast.children(month, Cells.of(state))).isEqualTo(BASE.children(month, Cells.of(state)));
            }
        }
    }
}
