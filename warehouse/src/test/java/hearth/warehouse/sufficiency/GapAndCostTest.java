package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GapAndCostTest {
    private static final LocalDate ORIGIN = LocalDate.of(2021, 3, 31);
    private static final ReportDays MONTHS = ReportDays.of(30, 61);
    private static final List<PlacementState> ALL = List.of(PlacementState.values());

    @Test
    void costIsRightToThePenny() {
        // 12 children with own carers for 30 days; 2 of them have no place and live with an agency's.
        // 10 x 30 x 400.10 / 7 + 2 x 30 x 820.55 / 7 = 17,147.142857... + 7,033.285714...
        Cost cost = Cost.of(forecast(12, 12), ownPlaces(20, 0.5), prices(0));
        assertThat(pennies(cost.mean(0, 0, List.of(PlacementState.OWN_FOSTERING))))
                .isEqualTo("17147.14");
        assertThat(pennies(cost.mean(0, 0, List.of(PlacementState.AGENCY_FOSTERING))))
                .isEqualTo("7033.29");
        assertThat(pennies(cost.mean(0, 0, ALL))).isEqualTo("24180.43");
    }

    @Test
    void anUpliftBeginsAtTheAnniversary() {
        // From 1 May 2021, the second period, 5% more than from 1 May 2020.
        Cost cost = Cost.of(
                forecast(7, 7),
                Capacity.unlimited(),
                Prices.nominal(
                        List.of(new UnitCost(PlacementState.OWN_FOSTERING, LocalDate.of(2020, 5, 1), 400, 0.05))));
        assertThat(pennies(cost.mean(0, 0, ALL))).isEqualTo("12000.00");
        assertThat(pennies(cost.mean(1, 1, ALL))).isEqualTo("13020.00");
    }

    @Test
    void aHigherUpliftNeverCostsLess() {
        Cost low = Cost.of(forecast(5, 9), Capacity.unlimited(), prices(0.02));
        Cost high = Cost.of(forecast(5, 9), Capacity.unlimited(), prices(0.05));
        Interval cheap = low.interval(0, 1, ALL, 0.8);
        Interval dear = high.interval(0, 1, ALL, 0.8);
        assertThat(dear.lower()).isGreaterThan(cheap.lower());
        assertThat(dear.upper()).isGreaterThan(cheap.upper());
    }

    @Test
    void realCostsAreFreedOfInflation() {
        double nominal =
                Cost.of(forecast(5, 5), Capacity.unlimited(), prices(0)).mean(0, 1, ALL);
        double real = Cost.of(
                        forecast(5, 5),
                        Capacity.unlimited(),
                        new Prices(prices(0).unitCosts(), 0.03, List.of()))
                .mean(0, 1, ALL);
        assertThat(real).isBetween(nominal * Math.pow(1.03, -61 / 365.25), nominal);
    }

    @Test
    void noChildIsLostWhenHomesAreFull() {
        RandomStream random = new RandomStream().startAt(1, 0, 0, 0);
        Capacity capacity = new Capacity(
                List.of(
                        places(PlacementState.OWN_FOSTERING, 10),
                        places(PlacementState.AGENCY_FOSTERING, 5),
                        places(PlacementState.OWN_HOME, 3)),
                Map.of());
        for (int i = 0; i < 500; i++) {
            double[] children = random.doubles(PlacementState.COUNT, 0, 20).toArray();
            double[] placed = Capacity.placed(children, capacity.usable(ORIGIN));
            assertThat(Arrays.stream(placed).sum())
                    .isCloseTo(Arrays.stream(children).sum(), within(1e-9));
            assertThat(placed[PlacementState.OWN_FOSTERING.index()]).isLessThanOrEqualTo(10);
            assertThat(placed[PlacementState.AGENCY_FOSTERING.index()]).isLessThanOrEqualTo(5);
            assertThat(placed[PlacementState.OWN_HOME.index()]).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void ownCarersThatAreFullLeadToAgenciesThenToHomes() {
        Capacity capacity = new Capacity(
                List.of(places(PlacementState.OWN_FOSTERING, 10), places(PlacementState.AGENCY_FOSTERING, 5)),
                Map.of());
        double[] children = new double[PlacementState.COUNT];
        children[PlacementState.OWN_FOSTERING.index()] = 18;
        double[] placed = Capacity.placed(children, capacity.usable(ORIGIN));
        assertThat(placed[PlacementState.AGENCY_FOSTERING.index()]).isEqualTo(5);
        assertThat(placed[PlacementState.EXTERNAL_HOME.index()]).isEqualTo(3);
    }

    @Test
    void placesNeededAreEnoughInTheShareOfFuturesAskedFor() {
        // Futures with 1, 2, ... 10 children: 8 are enough in eight of ten; at 80% occupancy that takes 10 places.
        Forecast forecast = forecast(IntStream.rangeClosed(1, 10).toArray());
        assertThat(new Gap(forecast, Capacity.unlimited()).placesNeeded(0, PlacementState.OWN_FOSTERING, 0.8))
                .isEqualTo(8);
        Gap gap = new Gap(
                forecast,
                new Capacity(
                        List.of(places(PlacementState.OWN_FOSTERING, 7)), Map.of(PlacementState.OWN_FOSTERING, 0.8)));
        assertThat(gap.placesNeeded(0, PlacementState.OWN_FOSTERING, 0.8)).isEqualTo(10);
        assertThat(gap.missing(0, PlacementState.OWN_FOSTERING, 0.8)).isEqualTo(3);
        assertThat(gap.probabilityShort(0, PlacementState.OWN_FOSTERING)).isEqualTo(0.3);
        assertThat(gap.occupancy(0, PlacementState.OWN_FOSTERING)).isCloseTo(5.5 / 7, within(1e-9));
    }

    @Test
    void placesThatAreTakenAfter18AreLackingAndCostAnAgency() {
        // 10 children in 10 places; of 4 who turn 18 on the first day half stay.
        Forecast forecast = turning18(4, 10);
        Capacity ten = ownPlaces(10, 1);
        Scenario half = new Scenario(List.of(new Lever.StayingPut(0.5, ORIGIN)));
        CarersPlacesTaken taken = CarersPlacesTaken.of(forecast, half);
        Gap gap = new Gap(forecast, ten, taken);

        assertThat(gap.needed(0, PlacementState.OWN_FOSTERING)).containsExactly(12);
        assertThat(gap.missing(1, PlacementState.OWN_FOSTERING, 0.8)).isEqualTo(2);
        assertThat(forecast.mean(1, Cells.all()))
                .as("not looked after any more")
                .isEqualTo(10);
        assertThat(Cost.of(forecast, ten, taken, prices(0)).mean(0, 0, List.of(PlacementState.AGENCY_FOSTERING)))
                .as("2 x 30 x 820.55 / 7")
                .isCloseTo(2 * 30 * 820.55 / 7, within(1e-6));
        assertThat(CarersPlacesTaken.of(forecast, Scenario.base()).in(0, 1)).isZero();
    }

    @Test
    void aYoungPersonLeavesTheCarersAt21() {
        ReportDays years = ReportDays.of(30, 365, 2 * 365, 3 * 365, 4 * 365);
        SimulatedCounts counts = new SimulatedCounts(years);
        counts.turn18(PlacementState.OWN_FOSTERING.index(), 10);
        counts.turn18(PlacementState.AGENCY_FOSTERING.index(), 10);
        Forecast forecast = new Forecast(ORIGIN, years, List.of(new Forecast.Future(counts)));
        CarersPlacesTaken taken =
                CarersPlacesTaken.of(forecast, new Scenario(List.of(new Lever.StayingPut(1, ORIGIN))));

        assertThat(IntStream.range(0, 5).mapToDouble(report -> taken.in(0, report)))
                .containsExactly(1.0, 1.0, 1.0, 1.0, 0.0);
    }

    @Test
    void placesOutOfTheAreaAreToldApart() {
        Capacity capacity = new Capacity(
                List.of(
                        places(PlacementState.OWN_HOME, 4),
                        new Places(PlacementState.OWN_HOME, ORIGIN, null, 2, 0.5, false)),
                Map.of());
        assertThat(capacity.usable(PlacementState.OWN_HOME, ORIGIN)).isEqualTo(5);
        assertThat(capacity.usableOutOfArea(PlacementState.OWN_HOME, ORIGIN)).isEqualTo(1);
        assertThat(capacity.usableOutOfArea(PlacementState.OWN_FOSTERING, ORIGIN))
                .isZero();
    }

    @Test
    void aHomeThatClosesTakesItsPlacesWithIt() {
        Capacity capacity = new Capacity(
                List.of(Places.inArea(PlacementState.OWN_HOME, ORIGIN, ORIGIN.plusDays(9), 4, 1)), Map.of());
        assertThat(capacity.usable(PlacementState.OWN_HOME, ORIGIN.plusDays(9))).isEqualTo(4);
        assertThat(capacity.usable(PlacementState.OWN_HOME, ORIGIN.plusDays(10)))
                .isZero();
    }

    @Test
    void aShareAboveOneIsRefused() {
        assertThatThrownBy(() -> Places.inArea(PlacementState.OWN_HOME, ORIGIN, null, 4, 1.2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("usable share 1.2 is not from 0 to 1");
    }

    /** One future: so many children with own carers all the time, and so many more who turn 18 on the first day. */
    private static Forecast turning18(int adults, int children) {
        SimulatedCounts counts = new SimulatedCounts(MONTHS);
        for (int i = 0; i < children; i++) {
            counts.stay(PlacementState.OWN_FOSTERING.index(), 2, 0, Double.POSITIVE_INFINITY);
        }
        for (int i = 0; i < adults; i++) {
            counts.turn18(PlacementState.OWN_FOSTERING.index(), 1);
        }
        return new Forecast(ORIGIN, MONTHS, List.of(new Forecast.Future(counts)));
    }

    /** A forecast with one future for each number: so many children with own carers all the time. */
    private static Forecast forecast(int... children) {
        return new Forecast(
                ORIGIN,
                MONTHS,
                Arrays.stream(children)
                        .mapToObj(count -> {
                            SimulatedCounts counts = new SimulatedCounts(MONTHS);
                            Collections.nCopies(count, PlacementState.OWN_FOSTERING)
                                    .forEach(state -> counts.stay(state.index(), 2, 0, Double.POSITIVE_INFINITY));
                            return new Forecast.Future(counts);
                        })
                        .toList());
    }

    private static Prices prices(double uplift) {
        LocalDate from = ORIGIN.minusYears(2);
        return Prices.nominal(List.of(
                new UnitCost(PlacementState.OWN_FOSTERING, from, 400.10, uplift),
                new UnitCost(PlacementState.AGENCY_FOSTERING, from, 820.55, uplift)));
    }

    private static Capacity ownPlaces(double count, double usable) {
        return new Capacity(
                List.of(Places.inArea(PlacementState.OWN_FOSTERING, ORIGIN, null, count, usable)), Map.of());
    }

    private static Places places(PlacementState state, double count) {
        return Places.inArea(state, ORIGIN, null, count, 1);
    }

    private static String pennies(double pounds) {
        return BigDecimal.valueOf(pounds).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
