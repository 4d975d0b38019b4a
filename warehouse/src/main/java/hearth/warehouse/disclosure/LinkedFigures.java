package hearth.warehouse.disclosure;

import hearth.warehouse.disclosure.CountKey.Place;
import hearth.warehouse.disclosure.Definitions.Count;
import hearth.warehouse.disclosure.Definitions.Counted;
import hearth.warehouse.disclosure.Definitions.Definition;
import hearth.warehouse.disclosure.LinkedCounts.Seen;
import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one authority and collection year as linked counts: the same children counted by several indicators
 * are one count; groups, parts and quarters are linked to their wholes.
 */
final class LinkedFigures {
    private static final int NONE = -1;

    private final Definitions definitions;
    private final List<ExtractFigure> figures;
    private final LinkedCounts counts;
    private final KnownCounts known;
    private final Map<CountKey, Integer> numbers = new HashMap<>();
    private final Map<CountKey, Group> groups = new LinkedHashMap<>();
    private final Set<Place> places = new LinkedHashSet<>();
    private final List<Counted> counted;
    private final int[] numerators;
    private final int[] bases;

    /** @param known what readers know already */
    LinkedFigures(DisclosurePolicy policy, Definitions definitions, List<ExtractFigure> figures, KnownCounts known) {
        this.definitions = definitions;
        this.figures = figures;
        this.known = known;
        this.counts = new LinkedCounts(policy);
        this.counted = new ArrayList<>(figures.size());
        for (ExtractFigure figure : figures) {
            counted.add(definitions.of(figure.series()));
        }
        this.numerators = new int[figures.size()];
        this.bases = new int[figures.size()];
    }

    /** The figures to suppress because one of their counts is suppressed. */
    BitSet suppressed() {
        for (int i = 0; i < figures.size(); i++) {
            count(i);
        }
        groups.values().forEach(group -> bindGroups(group.whole(), group.parts()));
        bindLists();
        bindSums();
        bindQuarters();
        bindComplements();
        numbers.forEach(
                (key, number) -> known.of(key, counts.count(number)).ifPresent(what -> counts.know(number, what)));
        BitSet suppressedCounts = counts.protect();
        BitSet suppressed = new BitSet();
        for (int i = 0; i < figures.size(); i++) {
            suppressed.set(
                    i, isSuppressed(suppressedCounts, numerators[i]) || isSuppressed(suppressedCounts, bases[i]));
        }
        return suppressed;
    }

    /** Adds to what readers know what they learn of these figures, once it is known which are suppressed. */
    void learn() {
        numbers.forEach((key, number) -> known.learn(key, counts.count(number), counts.known(number)));
    }

    private static boolean isSuppressed(BitSet suppressedCounts, int number) {
        return number != NONE && suppressedCounts.get(number);
    }

    /** The groups of a breakdown, and the key of their whole. */
    private record Group(CountKey whole, List<Integer> parts) {}

    private void count(int i) {
        ExtractFigure figure = figures.get(i);
        Place place = Place.of(figure);
        places.add(place);
        numerators[i] = count(counted.get(i).numerator(), place, figure.numerator());
        bases[i] = count(counted.get(i).base(), place, figure.denominator());
        if (figure.published().numerator() && numerators[i] != NONE) {
            counts.publish(numerators[i]);
        }
        if (figure.published().denominator() && bases[i] != NONE) {
            counts.publish(bases[i]);
        }
    }

    private int count(Optional<Count> part, Place place, @Nullable Double count) {
        if (part.isEmpty() || count == null) {
            return NONE;
        }
        Count children = part.get();
        CountKey key = place.key(children.cohort(), children.term());
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = counts.add(Math.round(count), Seen.SERVED);
        numbers.put(key, number);
        children.group()
                .ifPresent(group -> groups.computeIfAbsent(
                                place.key(children.cohort(), group.breakdown()),
                                any -> new Group(place.key(children.cohort(), group.whole()), new ArrayList<>()))
                        .parts()
                        .add(number));
        return number;
    }

    /** Groups of a breakdown that an indicator counts together. */
    private void bindLists() {
        for (int i = 0; i < figures.size(); i++) {
            ExtractFigure figure = figures.get(i);
            Optional<Aggregate> list = counted.get(i).definition().numerator();
            if (figure.isWhole() && list.isPresent() && !list.get().groups().isEmpty()) {
                Place place = Place.of(figure);
                bind(
                        place.key(list.get()),
                        known(list.get().groups().stream()
                                .map(group -> place.key(list.get().cohort(), group))
                                .toList()));
            }
        }
    }

    /** The sums that the definitions do not show. */
    private void bindSums() {
        for (Definitions.SumRule sum : definitions.sums()) {
            for (Place place : places) {
                CountKey whole = key(sum.whole(), place);
                if (whole != null && numbers.containsKey(whole)) {
                    bind(
                            whole,
                            known(sum.parts().stream()
                                    .flatMap(part -> Stream.ofNullable(key(part, place)))
                                    .toList()));
                }
            }
        }
    }

    /**
     * The key of a count in a sum; null where there is none: the count is for a group, as the place is, or its children are
     * not broken down like that.
     */
    private static @Nullable CountKey key(Definitions.Part part, Place place) {
        Aggregate aggregate = part.aggregate();
        if (part.group().isEmpty()) {
            return place.isWhole() || aggregate.cohort().breakdowns().containsKey(place.breakdown())
                    ? place.key(aggregate)
                    : null;
        }
        return place.isWhole() ? place.key(aggregate.cohort(), part.group().get()) : null;
    }

    /** A year's events are those of its four quarters. */
    private void bindQuarters() {
        for (int i = 0; i < figures.size(); i++) {
            ExtractFigure figure = figures.get(i);
            if (figure.periodType() == PeriodType.YEAR && figure.isWhole()) {
                Definition definition = counted.get(i).definition();
                definition.numerator().ifPresent(part -> bindQuarters(part, figure.periodEnd()));
                definition.base().ifPresent(part -> bindQuarters(part, figure.periodEnd()));
            }
        }
    }

    private void bindQuarters(Aggregate part, LocalDate yearEnd) {
        if (part.cohort().kind() != Cohort.Kind.EVENT) {
            return;
        }
        List<Integer> quarters = known(List.of(0, 3, 6, 9).stream()
                .map(months -> PeriodType.QUARTER.endOf(yearEnd.minusMonths(months)))
                .map(end -> Place.whole(PeriodType.QUARTER, end).key(part))
                .toList());
        if (quarters.size() == 4) {
            bindGroups(Place.whole(PeriodType.YEAR, yearEnd).key(part), quarters);
        }
    }

    /** A percentage of each group of a breakdown, or of all. */
    private record Percentage(String indicator, PeriodType periodType, LocalDate periodEnd, String breakdown) {
        static Percentage of(ExtractFigure figure) {
            return new Percentage(figure.indicator(), figure.periodType(), figure.periodEnd(), figure.breakdown());
        }

        Percentage ofAll() {
            return new Percentage(indicator, periodType, periodEnd, Breakdown.ALL);
        }

        // Both written out, as those of a record are far slower until they have been compiled thoroughly.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Percentage percentage
                    && periodType == percentage.periodType
                    && periodEnd.equals(percentage.periodEnd)
                    && breakdown.equals(percentage.breakdown)
                    && indicator.equals(percentage.indicator);
        }

        @Override
        public int hashCode() {
            return ((indicator.hashCode() * 31 + periodType.hashCode()) * 31 + periodEnd.hashCode()) * 31
                    + breakdown.hashCode();
        }
    }

    /** The rest of a percentage's denominator, in each group and in all. */
    private void bindComplements() {
        Map<Percentage, Integer> ofAll = new HashMap<>();
        Map<Percentage, List<Integer>> ofGroups = new LinkedHashMap<>();
        Set<Percentage> withoutRest = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            ExtractFigure figure = figures.get(i);
            boolean isShare = counted.get(i).indicator().unit() == Unit.PERCENTAGE;
            if (!isShare || numerators[i] == NONE || bases[i] == NONE) {
                continue;
            }
            OptionalInt rest = counts.rest(bases[i], numerators[i]);
            Percentage percentage = Percentage.of(figure);
            if (rest.isEmpty()) {
                withoutRest.add(percentage);
            } else {
                numbers.put(new CountKey.Rest(figure.indicator(), Place.of(figure)), rest.getAsInt());
                if (figure.isWhole()) {
                    ofAll.put(percentage, rest.getAsInt());
                } else {
                    ofGroups.computeIfAbsent(percentage, any -> new ArrayList<>())
                            .add(rest.getAsInt());
                }
            }
        }
        ofGroups.forEach((percentage, rests) -> {
            Integer whole = ofAll.get(percentage.ofAll());
            if (whole != null && withoutRest.contains(percentage)) {
                counts.sumByChance(whole, rests);
            } else if (whole != null) {
                counts.sum(whole, rests);
            }
        });
    }

    private List<Integer> known(List<? extends CountKey> keys) {
        List<Integer> known = new ArrayList<>();
        for (CountKey key : keys) {
            Integer number = numbers.get(key);
            if (number != null) {
                known.add(number);
            }
        }
        return known;
    }

    private void bindGroups(CountKey whole, List<Integer> groups) {
        Integer number = numbers.get(whole);
        if (number != null) {
            counts.groups(number, groups);
        }
    }

    private void bind(CountKey whole, List<Integer> parts) {
        Integer number = numbers.get(whole);
        if (number != null && !parts.isEmpty()) {
            counts.sum(number, parts);
        }
    }
}
