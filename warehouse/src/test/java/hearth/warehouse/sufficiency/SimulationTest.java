package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final LocalDate ORIGIN = LocalDate.of(2021, 3, 31);
    private static final CareHistory COUNCIL = MadeUpCare.constant(7, 0.3, 0.002);
    private static final FittedModel MODEL = FittedModel.of(COUNCIL, ORIGIN);

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        assertThat(futures(new ForkJoinPool(8))).isEqualTo(futures(new ForkJoinPool(1)));
    }

    private static List<List<Integer>> futures(ForkJoinPool pool) throws Exception {
        try {
            return pool.submit(() -> run(ReportDays.months(ORIGIN, 12), 40).futures().stream()
                            .map(future -> Arrays.stream(future.stock).boxed().toList())
                            .toList())
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void stepsOfADayAndOfAMonthGiveTheSameTotals() {
        Forecast daily = run(ReportDays.of(IntStream.rangeClosed(1, 360).toArray()), 30);
        Forecast monthly =
                run(ReportDays.of(IntStream.rangeClosed(1, 12).map(i -> 30 * i).toArray()), 30);
        for (int month = 0; month < 12; month++) {
            assertThat(monthly.children(month, Cells.all()))
                    .isEqualTo(daily.children(30 * (month + 1) - 1, Cells.all()));
        }
    }

    @Test
    void groupsAddUpToTheTotalInEachFutureOnEachDay() {
        Forecast daily = run(ReportDays.of(IntStream.rangeClosed(0, 400).toArray()), 10);
        for (int day = 0; day <= 400; day++) {
            double[] sum = new double[10];
            for (PlacementState state : PlacementState.values()) {
                double[] children = daily.children(day, Cells.of(state));
                Arrays.setAll(sum, future -> sum[future] + children[future]);
            }
            assertThat(sum).isEqualTo(daily.children(day, Cells.all()));
        }
    }

    @Test
    void theFirstDayIsTheStock() {
        assertThat(run(ReportDays.of(0, 30), 5).children(0, Cells.all()))
                .containsOnly((double) COUNCIL.placements().stream()
                        .filter(placement -> placement.lastsOn(ORIGIN))
                        .count());
    }

    @Test
    void childrenWhoEnterMinusThoseWhoLeaveAreTheChange() {
        Forecast forecast = run(ReportDays.months(ORIGIN, 24), 50);
        double left = 0;
        for (int month = 0; month < 24; month++) {
            for (LeavingReason reason : LeavingReason.values()) {
                left += Arrays.stream(forecast.leavers(month, reason)).average().orElseThrow();
            }
        }
        double entered = forecast.mean(23, Cells.all()) - MODEL.stockSize() + left;
        assertThat(entered / 730).isBetween(0.2, 0.4);
    }

    @Test
    void aChildWhoNeverLeavesLeavesOnTheEighteenthBirthday() {
        for (LocalDate born : List.of(LocalDate.of(2004, 2, 29), LocalDate.of(2004, 3, 1), LocalDate.of(2003, 9, 30))) {
            int birthday = (int) (born.plusYears(18).toEpochDay() - ORIGIN.toEpochDay());
            assertThat(born.plusYears(18).toEpochDay() - born.toEpochDay()).isIn(6574L, 6575L);
            FittedModel alone = FittedModel.of(alone(born), ORIGIN);
            Forecast forecast = Simulation.run(alone, ReportDays.of(birthday - 1, birthday), 50, 3);
            double adults =
                    Arrays.stream(forecast.leavers(1, LeavingReason.ADULT)).sum();
            double children = Arrays.stream(forecast.children(0, Cells.all())).sum();
            assertThat(adults).as("a few leave on the day before").isBetween(0.9 * children, children);
            assertThat(children).isGreaterThan(30);
            assertThat(forecast.children(1, Cells.all())).containsOnly(0);
        }
    }

    private static CareHistory alone(LocalDate born) {
        return new CareHistory(
                MadeUpCare.FROM,
                List.of(MadeUpCare.placement("a", born, PlacementState.SUPPORTED, LocalDate.of(2014, 1, 1), null)));
    }

    @Test
    void nobodyIsCountedWhoIsEighteen() {
        LocalDate born = ORIGIN.minusYears(18);
        assertThat(FittedModel.of(alone(born), ORIGIN).stockSize()).isZero();
        assertThat(FittedModel.of(alone(born.plusDays(1)), ORIGIN).stockSize()).isEqualTo(1);
    }

    @Test
    void aGroupThatFirstAppearsAfterTheStartStays() {
        CareHistory newborns = new CareHistory(
                MadeUpCare.FROM,
                IntStream.range(0, 600)
                        .mapToObj(i -> {
                            LocalDate born = MadeUpCare.FROM.plusDays(3L * i);
                            return MadeUpCare.placement(
                                    "c" + i, born, PlacementState.KINSHIP, born.plusDays(1), born.plusDays(40));
                        })
                        .toList());
        FittedModel model = FittedModel.of(newborns, ORIGIN);
        assertThat(model.stockSize()).isZero();
        Forecast forecast = Simulation.run(model, ReportDays.months(ORIGIN, 12), 100, 1);
        assertThat(forecast.mean(11, Cells.of(AgeBand.UNDER_1, PlacementState.KINSHIP)))
                .isGreaterThan(1);
        assertThat(forecast.mean(11, Cells.all())).isGreaterThan(1);
    }

    @Test
    void withoutHistoryNobodyEnters() {
        Forecast forecast = Simulation.run(
                FittedModel.of(new CareHistory(MadeUpCare.FROM, List.of()), ORIGIN), ReportDays.of(365), 20, 1);
        assertThat(forecast.children(0, Cells.all())).containsOnly(0);
    }

    @Test
    void noForecastReachesFurtherThanEntriesDo() {
        assertThatThrownBy(() -> run(ReportDays.of(2500), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day 2500 is more than six years ahead");
    }

    private static Forecast run(ReportDays days, int simulations) {
        return Simulation.run(MODEL, days, simulations, 11);
    }
}
