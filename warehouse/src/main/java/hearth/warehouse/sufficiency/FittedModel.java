package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is known of a council's children in care on a day, and of how they enter, move and leave. */
public final class FittedModel {
    static final int LONGEST_YEARS = 6;
    /** Moves that the destinations of all ages weigh as much as. */
    private static final double DESTINATION_WEIGHT = 5;

    private static final double REASON_WEIGHT = 3;
    private static final int STEPS = (int) (LONGEST_YEARS * AgeBand.DAYS_IN_YEAR / EntryLevel.STEP_DAYS);

    final LocalDate asOf;
    final List<ChildInCare> stock;
    final FittedRates exits;
    final FittedRates moves;
    final List<Shares> destinations;
    final List<Shares> reasons;
    final List<EntryModel> entries;

    FittedModel(
            LocalDate asOf,
            List<ChildInCare> stock,
            FittedRates exits,
            FittedRates moves,
            List<Shares> destinations,
            List<Shares> reasons,
            List<EntryModel> entries) {
        this.asOf = asOf;
        this.stock = List.copyOf(stock);
        this.exits = exits;
        this.moves = moves;
        this.destinations = List.copyOf(destinations);
        this.reasons = List.copyOf(reasons);
        this.entries = List.copyOf(entries);
    }

    /** The counts that a model of a council on a day is fitted to. */
    public static CareCounts counts(CareHistory history, LocalDate asOf) {
        FitWindow window = FitWindow.of(history, asOf);
        return CareCounts.of(history.asKnownOn(asOf).spells(), window.from(), asOf);
    }

    /** Fits a model to what was known of a council at the end of a day, with no other councils to learn from. */
    public static FittedModel of(CareHistory history, LocalDate asOf) {
        return of(history, asOf, new CareCounts());
    }

    /**
     * Fits a model to what was known of a council at the end of a day.
     *
     * @param others counts of other councils up to that day, the prior of this one
     */
    public static FittedModel of(CareHistory history, LocalDate asOf, CareCounts others) {
        List<CareSpell> spells = history.asKnownOn(asOf).spells();
        CareCounts own = counts(history, asOf);
        CareCounts all = CareCounts.sum(List.of(own, others));
        return new FittedModel(
                asOf,
                stock(spells, asOf),
                FittedRates.of(own.exits, others.exits),
                FittedRates.of(own.moves, others.moves),
                shares(own.destinations, all.destinations, AgeBand.COUNT, DESTINATION_WEIGHT),
                shares(own.reasons, all.reasons, Bands.CARE_COUNT, REASON_WEIGHT),
                entries(spells, FitWindow.of(history, asOf), own, all));
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** How many children are in care at the start. */
    public int stockSize() {
        return stock.size();
    }

    private static List<ChildInCare> stock(List<CareSpell> spells, LocalDate asOf) {
        return spells.stream()
                .filter(spell -> spell.last().lastsOn(asOf))
                .filter(spell -> spell.eighteenthBirthday().isAfter(asOf))
                .map(spell -> new ChildInCare(
                        spell.group().index(),
                        spell.last().state().index(),
                        ChronoUnit.DAYS.between(asOf, spell.last().bornOn()),
                        ChronoUnit.DAYS.between(asOf, spell.startedOn()),
                        ChronoUnit.DAYS.between(asOf, spell.last().startedOn())))
                .toList();
    }

    /** Each row drawn towards the sum of its block of rows, as the destinations from a state at all ages. */
    private static List<Shares> shares(double[][] own, double[][] all, int block, double weight) {
        List<Shares> shares = new ArrayList<>();
        for (int row = 0; row < own.length; row++) {
            double[] prior = new double[own[row].length];
            int first = row - row % block;
            for (int other = first; other < first + block; other++) {
                for (int kind = 0; kind < prior.length; kind++) {
                    prior[kind] += all[other][kind] + 1e-3;
                }
            }
            shares.add(Shares.of(own[row], Shares.pooled(all[row], prior, weight), weight));
        }
        return shares;
    }

    private static List<EntryModel> entries(List<CareSpell> spells, FitWindow window, CareCounts own, CareCounts all) {
        return Arrays.stream(ChildGroup.values())
                .map(group -> EntryModel.of(
                        spells.stream().filter(spell -> spell.group() == group).toList(),
                        window,
                        own.entryCells[group.index()],
                        all.entryCells[group.index()],
                        STEPS))
                .toList();
    }
}
