package hearth.jobs.bench;

import com.sun.management.OperatingSystemMXBean;
import hearth.jobs.mart.ForecastMart;
import hearth.warehouse.sufficiency.Capacity;
import hearth.warehouse.sufficiency.CareCounts;
import hearth.warehouse.sufficiency.CareHistory;
import hearth.warehouse.sufficiency.ChildGroup;
import hearth.warehouse.sufficiency.Cost;
import hearth.warehouse.sufficiency.FittedModel;
import hearth.warehouse.sufficiency.Forecast;
import hearth.warehouse.sufficiency.KnownCare;
import hearth.warehouse.sufficiency.LeavingReason;
import hearth.warehouse.sufficiency.Placement;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.warehouse.sufficiency.Prices;
import hearth.warehouse.sufficiency.ReportDays;
import hearth.warehouse.sufficiency.Simulation;
import hearth.warehouse.sufficiency.UnitCost;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.Callable;

/** How fast the forecast of homes needed is fitted, tested and simulated, for a made-up council of 1,000 children. */
record ForecastSpeed() implements Step {
    private static final LocalDate FROM = LocalDate.of(2017, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 3, 31);
    private static final int YEARS = 5;
    private static final int SIMULATIONS = 1000;
    private static final int ROUNDS = 5;
    private static final int CHILDREN = 6000;
    private static final double MEAN_STAY_DAYS = 900;

    @Override
    public String what() {
        return "Forecast of homes needed";
    }

    @Override
    public List<Measurement> measure() throws Exception {
        CareHistory history = new CareHistory(FROM, placements());
        FittedModel model = FittedModel.of(history, UNTIL).withoutChildren();
        List<UnitCost> costs = PlacementState.ALL.stream()
                .map(state -> new UnitCost(state, UNTIL, 1000, 0.03))
                .toList();
        String size = "%,d children".formatted(model.stockSize());
        return List.of(
                Measurement.of(
                        "Forecast: 1,000 simulations of 5 years with cost",
                        last(() -> {
                            Forecast forecast = Simulation.run(
                                    model, ReportDays.months(UNTIL, 12 * YEARS), SIMULATIONS, Simulation.USUAL_SEED);
                            return Cost.of(forecast, Capacity.unlimited(), Prices.nominal(costs));
                        }),
                        size + ", eight kinds of home, after " + (ROUNDS - 1) + " rounds to warm up"),
                Measurement.of(
                        "Forecast: fit, forecast and backtest of a council in its load",
                        last(() -> new ForecastMart("000", new KnownCare(history, UNTIL), CareCounts.none()).rows()),
                        size + "; the mean council of England has about 550"));
    }

    /** The last of some rounds, with what all threads of this process spent. */
    private static Timing last(Callable<?> work) throws Exception {
        Timing timing = time(work);
        for (int round = 1; round < ROUNDS; round++) {
            timing = time(work);
        }
        return timing;
    }

    private static Timing time(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        long cpu = cpuNanoseconds();
        Object result = work.call();
        return new Timing(
                (System.nanoTime() - start) / 1e9,
                result == null ? OptionalDouble.empty() : OptionalDouble.of((cpuNanoseconds() - cpu) / 1e9));
    }

    private static long cpuNanoseconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /** Children who enter at all ages and move once. */
    private static List<Placement> placements() {
        Random random = new Random(7);
        List<Placement> placements = new ArrayList<>();
        for (int child = 0; child < CHILDREN; child++) {
            LocalDate from = FROM.minusYears(8).plusDays(random.nextInt(16 * 365));
            LocalDate born = from.minusDays(random.nextInt(17 * 365));
            LocalDate moved = from.plusDays(1 + random.nextInt(300));
            LocalDate to = moved.plusDays((long) (-Math.log(1 - random.nextDouble()) * MEAN_STAY_DAYS));
            LocalDate end = to.isBefore(born.plusYears(18)) ? to : born.plusYears(18);
            if (end.isAfter(FROM) && end.isAfter(moved) && !from.isAfter(UNTIL)) {
                PlacementState first = PlacementState.ALL.get(random.nextInt(PlacementState.ALL.size()));
                PlacementState second = PlacementState.ALL.get(random.nextInt(PlacementState.ALL.size()));
                String name = String.valueOf(child);
                placements.add(new Placement(
                        name, ChildGroup.LOCAL, born, Placement.Start.CARE, first, from, moved, LeavingReason.HOME));
                placements.add(new Placement(
                        name,
                        ChildGroup.LOCAL,
                        born,
                        Placement.Start.PLACEMENT,
                        second,
                        moved,
                        end,
                        LeavingReason.HOME));
            }
        }
        return placements;
    }
}
