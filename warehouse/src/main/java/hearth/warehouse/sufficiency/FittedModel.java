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
    static final int STEPS = (int) (LONGEST_YEARS * AgeBand.DAYS_IN_YEAR / EntryLevel.STEP_DAYS);

    final LocalDate observedFrom;
    final LocalDate asOf;
    /** What was counted in the council's own past, of which and of others' the rest is fitted. */
    final CareCounts own;

    final List<StockCell> stock;
    final FittedRates exits;
    final FittedRates moves;
    final List<Shares> destinations;
    final List<Shares> reasons;
    final List<EntryModel> entries;

    FittedModel(
            LocalDate observedFrom,
            LocalDate asOf,
            CareCounts own,
            List<StockCell> stock,
            FittedRates exits,
            FittedRates moves,
            List<Shares> destinations,
            List<Shares> reasons,
            List<EntryModel> entries) {
        this.observedFrom = observedFrom;
        this.asOf = asOf;
        this.own = own;
        this.stock = List.copyOf(stock);
        this.exits = exits;
        this.moves = moves;
        this.destinations = List.copyOf(destinations);
        this.reasons = List.copyOf(reasons);
        this.entries = List.copyOf(entries);
    }

    /** The counts that a model of a council on a day is fitted to. */
    public static CareCounts counts(CareHistory history, LocalDate asOf) {
        return counts(history.asKnownOn(asOf).spells(), FitWindow.of(history, asOf));
    }

    private static CareCounts counts(List<CareSpell> spells, FitWindow window) {
        CareCounts counts = CareCounts.of(spells, window.from(), window.to());
        for (ChildGroup group : ChildGroup.values()) {
            counts.entryVariation[group.index()] =
                    EntryLevel.explained(entries(spells, group, window).counts());
        }
        return counts;
    }

    /** Fits a model to what was known of a council at the end of a day, with no other councils to learn from. */
    public static FittedModel of(CareHistory history, LocalDate asOf) {
        return of(history, asOf, CareCounts.none());
    }

    /**
     * Fits a model to what was known of a council at the end of a day.
     *
     * @param others counts of other councils up to that day, the prior of this one
     */
    public static FittedModel of(CareHistory history, LocalDate asOf, CareCounts others) {
        List<CareSpell> spells = history.asKnownOn(asOf).spells();
        FitWindow window = FitWindow.of(history, asOf);
        CareCounts own = counts(spells, window);
        CareCounts all = CareCounts.sum(List.of(own, others));
        return new FittedModel(
                window.observedFrom(),
                asOf,
                own,
                stock(spells, asOf),
                FittedRates.of(own.exits, others.exits),
                FittedRates.of(own.moves, others.moves),
                shares(own.destinations, all.destinations, AgeBand.COUNT, DESTINATION_WEIGHT),
                shares(own.reasons, all.reasons, Bands.CARE_COUNT, REASON_WEIGHT),
                entries(spells, window, own, others));
    }

    /** The first day of the history that it was fitted to. */
    public LocalDate observedFrom() {
        return observedFrom;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** How many children are in care at the start. */
    public int stockSize() {
        return stock.size();
    }

    /** The same with children in care known by counts alone, so that none can be told apart. */
    public FittedModel withoutChildren() {
        return new FittedModel(
                observedFrom, asOf, own, StockCounts.of(stock).cells(), exits, moves, destinations, reasons, entries);
    }

    private static List<StockCell> stock(List<CareSpell> spells, LocalDate asOf) {
        return spells.stream()
                .filter(spell -> spell.last().lastsOn(asOf))
                .filter(spell -> spell.eighteenthBirthday().isAfter(asOf))
                .map(spell -> new StockCell(
                        spell.group().index(),
                        spell.last().state().index(),
                        since(spell.last().bornOn(), asOf),
                        since(spell.startedOn(), asOf),
                        since(spell.last().startedOn(), asOf)))
                .toList();
    }

    private static StockCell.Days since(LocalDate day, LocalDate asOf) {
        return StockCell.Days.exactly((double) ChronoUnit.DAYS.between(day, asOf));
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

    private static List<EntryModel> entries(
            List<CareSpell> spells, FitWindow window, CareCounts own, CareCounts others) {
        return Arrays.stream(ChildGroup.values())
                .map(group -> EntryModel.of(entries(spells, group, window), group, own, others, STEPS))
                .toList();
    }

    private static EntryHistory entries(List<CareSpell> spells, ChildGroup group, FitWindow window) {
        return EntryHistory.of(
                spells.stream().filter(spell -> spell.group() == group).toList(), window);
    }
}
