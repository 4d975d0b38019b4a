package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FittingTest {
    private static final LocalDate ORIGIN = LocalDate.of(2021, 3, 31);
    private static final double ENTRIES = 0.8;
    private static final double EXITS = 0.0018;

    @Test
    void knownRatesOfLeavingAreFoundAgain() {
        CareHistory council = MadeUpCare.constant(3, ENTRIES, EXITS);
        FittedRates rates = FittedModel.of(council, ORIGIN).exits;
        RateTable counts = FittedModel.counts(council, ORIGIN).exits;
        int[] often = IntStream.range(0, counts.size())
                .filter(cell -> counts.events(cell) >= 50)
                .toArray();
        RandomStream random = new RandomStream().startAt(1, 0, 0, 0);
        double[][] draws =
                IntStream.range(0, 2000).mapToObj(i -> rates.draw(random)).toArray(double[][]::new);
        long covered = Arrays.stream(often)
                .filter(cell -> Interval.of(
                                Arrays.stream(draws)
                                        .mapToDouble(draw -> draw[cell])
                                        .toArray(),
                                0.95)
                        .contains(EXITS))
                .count();
        assertThat(often.length).isGreaterThan(5);
        assertThat((double) covered / often.length).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void theKnownRateOfEntriesIsFoundAgain() {
        EntryModel entries = FittedModel.of(MadeUpCare.constant(4, ENTRIES, EXITS), ORIGIN)
                .entries
                .get(0);
        RandomStream random = new RandomStream().startAt(1, 0, 0, 0);
        double[] rates = IntStream.range(0, 2000)
                .mapToDouble(i -> entries.level.draw(random)[0])
                .toArray();
        double yearsSeen = 5;
        double standardError = Math.sqrt(ENTRIES / (yearsSeen * AgeBand.DAYS_IN_YEAR));
        assertThat(Arrays.stream(rates).average().orElseThrow())
                .isBetween(ENTRIES - 3 * standardError, ENTRIES + 3 * standardError);
        assertThat(Interval.of(rates, 0.95).contains(ENTRIES)).isTrue();
    }

    @Test
    void aSpellThatBeganBeforeTheHistoryIsAtRiskOnlyFromItsFirstDay() {
        LocalDate born = LocalDate.of(2008, 1, 1);
        Placement placement = MadeUpCare.placement(
                "a", born, PlacementState.KINSHIP, MadeUpCare.FROM.minusYears(3), MadeUpCare.FROM.plusDays(100));
        CareCounts counts = CareCounts.of(List.of(new CareSpell(List.of(placement))), MadeUpCare.FROM, ORIGIN);
        double days = IntStream.range(0, counts.exits.size())
                .mapToDouble(counts.exits::days)
                .sum();
        assertThat(days).isEqualTo(100);
    }

    @Test
    void aSpellWhoseStartIsUnknownTellsNothingOfShortStays() {
        Placement placement = new Placement(
                "a",
                ChildGroup.LOCAL,
                LocalDate.of(2008, 1, 1),
                Placement.Start.PLACEMENT,
                PlacementState.KINSHIP,
                MadeUpCare.FROM.minusDays(10),
                MadeUpCare.FROM.plusDays(100),
                LeavingReason.HOME);
        CareCounts counts = CareCounts.of(List.of(new CareSpell(List.of(placement))), MadeUpCare.FROM, ORIGIN);
        assertThat(counts.exits.isEmpty()).isTrue();
        assertThat(counts.moves.isEmpty()).isFalse();
    }

    @Test
    void turningEighteenIsNoEventOfARate() {
        LocalDate born = LocalDate.of(2000, 5, 1);
        Placement placement = MadeUpCare.placement(
                "a", born, PlacementState.SUPPORTED, MadeUpCare.FROM.plusDays(1), born.plusYears(18));
        CareCounts counts = CareCounts.of(List.of(new CareSpell(List.of(placement))), MadeUpCare.FROM, ORIGIN);
        assertThat(IntStream.range(0, counts.exits.size())
                        .mapToDouble(counts.exits::events)
                        .sum())
                .isZero();
    }

    @Test
    void aKindOfHomeThatChildrenLeaveSoonKeepsItsRateWhereItsCellsAreSmall() {
        List<Placement> placements = new ArrayList<>();
        for (int child = 0; child < 400; child++) {
            LocalDate from = MadeUpCare.FROM.plusDays(child * 4L);
            boolean isAdoption = child % 10 == 0;
            placements.add(MadeUpCare.placement(
                    "c" + child,
                    from.minusYears(child % 15),
                    isAdoption ? PlacementState.OTHER : PlacementState.KINSHIP,
                    from,
                    from.plusDays(isAdoption ? 100 : 700)));
        }
        FittedModel model = FittedModel.of(new CareHistory(MadeUpCare.FROM, placements), ORIGIN);
        RateTable cells = new RateTable(Bands.CARE_COUNT);
        int cell = cells.cell(0, PlacementState.OTHER.index(), AgeBand.FROM_10_TO_15.index(), 1);
        assertThat(model.exits.shape(cell) / model.exits.days(cell))
                .as("40 left after 100 days each, all others after 700")
                .isGreaterThan(0.005);
    }

    /** Young children placed for adoption stay until they leave; older ones in other placements move on. */
    @Test
    void anAgeThatSeldomMovesFromAKindOfHomeKeepsItsRateBesideOneThatOftenDoes() {
        RateTable moves = new RateTable(Bands.PLACEMENT_COUNT);
        for (PlacementState state : PlacementState.values()) {
            for (AgeBand age : AgeBand.values()) {
                for (int band = 0; band < Bands.PLACEMENT_COUNT; band++) {
                    boolean isAdoption = state == PlacementState.OTHER && age == AgeBand.FROM_1_TO_4;
                    int events = isAdoption ? 1 : state == PlacementState.OTHER ? 12 : 5;
                    moves.add(moves.cell(0, state.index(), age.index(), band), events, 2000);
                }
            }
        }
        FittedRates fitted = FittedRates.of(moves, new RateTable(Bands.PLACEMENT_COUNT));
        assertThat(expected(moves, fitted, AgeBand.FROM_1_TO_4))
                .as("3 were counted")
                .isLessThan(7);
        assertThat(expected(moves, fitted, AgeBand.FROM_10_TO_15))
                .as("36 were counted")
                .isBetween(33.0, 39.0);
    }

    private static double expected(RateTable moves, FittedRates fitted, AgeBand age) {
        return IntStream.range(0, Bands.PLACEMENT_COUNT)
                .map(band -> moves.cell(0, PlacementState.OTHER.index(), age.index(), band))
                .mapToDouble(cell -> moves.days(cell) * fitted.shape(cell) / fitted.days(cell))
                .sum();
    }

    @Test
    void aSmallCouncilLearnsFromTheOthers() {
        CareHistory small = MadeUpCare.constant(5, 0.02, EXITS);
        CareCounts others = FittedModel.counts(MadeUpCare.constant(6, 3, EXITS), ORIGIN);
        assertThat(spread(FittedModel.of(small, ORIGIN, others))).isLessThan(spread(FittedModel.of(small, ORIGIN)));
    }

    @Test
    void entriesVaryAsOthersDoWhereAFewYearsSayLittle() {
        int[] counts = {105, 95, 100};
        double[] steady = EntryLevel.explained(new int[] {400, 402, 398, 401, 399, 400, 403, 397});
        double[] changing = EntryLevel.explained(new int[] {250, 560, 310, 640, 480, 270, 300, 520});
        assertThat(width(EntryLevel.of(counts, steady, 4))).isLessThan(0.8 * width(EntryLevel.of(counts, changing, 4)));
    }

    @Test
    void entriesThatVaryInAWayOfTheirOwnAreBelieved() {
        int[] counts = {60, 150, 80, 170, 75};
        double[] steady = EntryLevel.explained(new int[] {400, 402, 398, 401, 399, 400, 403, 397});
        assertThat(width(EntryLevel.of(counts, steady, 4)))
                .isGreaterThan(0.8 * width(EntryLevel.of(counts, new double[EntryLevel.WAYS], 4)));
    }

    private static double width(EntryLevel level) {
        RandomStream random = new RandomStream().startAt(1, 0, 0, 0);
        return Interval.of(
                        IntStream.range(0, 2000)
                                .mapToDouble(i -> level.draw(random)[3])
                                .toArray(),
                        0.8)
                .width();
    }

    /** How far the drawn rates lie from the true one, on average over cells. */
    private static double spread(FittedModel model) {
        RandomStream random = new RandomStream().startAt(1, 0, 0, 0);
        return IntStream.range(0, 200)
                .mapToDouble(i -> Arrays.stream(model.exits.draw(random))
                        .limit((long) AgeBand.COUNT * Bands.CARE_COUNT * 2)
                        .skip((long) AgeBand.COUNT * Bands.CARE_COUNT)
                        .map(rate -> Math.abs(rate - EXITS))
                        .average()
                        .orElseThrow())
                .average()
                .orElseThrow();
    }
}
