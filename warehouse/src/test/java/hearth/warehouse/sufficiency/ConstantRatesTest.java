package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With one rate of leaving, and entries that are all newborn, the number in care has a closed form. */
class ConstantRatesTest {
    private static final LocalDate ORIGIN = LocalDate.of(2021, 3, 31);
    private static final double EXITS_A_DAY = 0.002;
    private static final double KNOWN_EXACTLY = 1e12;
    private static final int STOCK = 200;
    private static final int SIMULATIONS = 10_000;
    private static final int DAYS = 540;
    private static final EntryModel NEWBORNS = EntryModel.of(
            EntryHistory.of(
                    IntStream.range(0, 2000)
                            .mapToObj(i -> ORIGIN.minusDays(i))
                            .map(day -> new CareSpell(
                                    List.of(MadeUpCare.placement("c", day, PlacementState.KINSHIP, day, null))))
                            .toList(),
                    new FitWindow(ORIGIN.minusYears(5), ORIGIN.minusYears(5), ORIGIN)),
            ChildGroup.LOCAL,
            newborns(),
            newborns(),
            4);
    private static final EntryModel NOBODY = EntryModel.of(
            EntryHistory.of(List.of(), new FitWindow(ORIGIN, ORIGIN, ORIGIN)),
            ChildGroup.LOCAL,
            newborns(),
            newborns(),
            4);
    private static final FittedModel MODEL = new FittedModel(
            ORIGIN.minusYears(5),
            ORIGIN,
            CareCounts.none(),
            Collections.nCopies(
                    STOCK,
                    new StockCell(
                            0,
                            0,
                            StockCell.Days.exactly(1000),
                            StockCell.Days.exactly(500),
                            StockCell.Days.exactly(500))),
            exactly(Bands.CARE_COUNT, EXITS_A_DAY),
            exactly(Bands.PLACEMENT_COUNT, 0.001),
            Collections.nCopies(PlacementState.COUNT * AgeBand.COUNT, even(PlacementState.COUNT)),
            Collections.nCopies(Bands.CARE_COUNT * AgeBand.COUNT, even(LeavingReason.BEFORE_18)),
            List.of(NEWBORNS, NOBODY));

    @Test
    void meanAndVarianceAreThoseOfTheClosedForm() {
        double[] children =
                Simulation.run(MODEL, ReportDays.of(DAYS), SIMULATIONS, 5).children(0, Cells.all());
        double surprise = 0;
        double squares = 0;
        double variance = 0;
        for (int i = 0; i < SIMULATIONS; i++) {
            double stays = Math.exp(-EXITS_A_DAY * DAYS);
            double entered = enteredAndStayed(i);
            double distance = children[i] - STOCK * stays - entered;
            surprise += distance;
            squares += distance * distance;
            variance += STOCK * stays * (1 - stays) + entered;
        }
        assertThat(Math.abs(surprise)).isLessThan(3 * Math.sqrt(variance));
        assertThat(squares / variance).isBetween(0.95, 1.05);
    }

    /** The sum over steps of rate x (the share of those who entered in it that is still there). */
    private static double enteredAndStayed(int simulation) {
        double[] rates = NEWBORNS.level.draw(Simulation.arrivals(5, simulation, 0));
        double sum = 0;
        for (int step = 0; step * EntryLevel.STEP_DAYS < DAYS; step++) {
            double from = DAYS - step * EntryLevel.STEP_DAYS;
            double to = Math.max(0, from - EntryLevel.STEP_DAYS);
            sum += rates[step] / EXITS_A_DAY * (Math.exp(-EXITS_A_DAY * to) - Math.exp(-EXITS_A_DAY * from));
        }
        return sum;
    }

    private static FittedRates exactly(int bands, double rate) {
        RateTable one = new RateTable(bands);
        for (int cell = 0; cell < one.size(); cell++) {
            one.event(cell);
            one.atRisk(cell, 1 / rate);
        }
        RateTable many = new RateTable(bands);
        many.add(one, KNOWN_EXACTLY);
        return FittedRates.of(many, new RateTable(bands));
    }

    private static Shares even(int kinds) {
        double[] counts = new double[kinds];
        Arrays.fill(counts, 1);
        return Shares.of(counts, counts, 1);
    }

    private static CareCounts newborns() {
        CareCounts counts = CareCounts.none();
        counts.entryCells[ChildGroup.LOCAL.index()][0] = KNOWN_EXACTLY;
        return counts;
    }
}
