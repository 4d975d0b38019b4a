package hearth.warehouse.disclosure;

import hearth.warehouse.disclosure.Definitions.Definition;
import hearth.warehouse.disclosure.LinkedCounts.Seen;
import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Set<Place> places = new LinkedHashSet<>();
    private final int[] numerators;
    private final int[] bases;

    /** @param known what readers know already */
    LinkedFigures(DisclosurePolicy policy, Definitions definitions, List<ExtractFigure> figures, KnownCounts known) {
        this.definitions = definitions;
        this.figures = figures;
        this.known = known;
        this.counts = new LinkedCounts(policy);
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
    private record Group(String whole, List<Integer> parts) {}

    /** A period and a group of a breakdown, or all. */
    private record Place(PeriodType periodType, LocalDate periodEnd, String breakdown, String group) {
        static Place of(ExtractFigure figure) {
            return new Place(figure.periodType(), figure.periodEnd(), figure.breakdown(), figure.breakdownValue());
        }

        boolean isWhole() {
            return breakdown.equals(Breakdown.ALL);
        }

        Term term(Aggregate aggregate) {
            return aggregate.in(breakdown, group);
        }

        /**
         * The key of a count in a sum; empty where the count is for one group and this place is for a group already.
         */
        String key(Definitions.Part part) {
            Aggregate aggregate = part.aggregate();
            return part.group().isEmpty()
                    ? key(aggregate)
                    : isWhole() ? key(aggregate.cohort(), part.group().get()) : "";
        }

        String key(Aggregate aggregate) {
            return key(aggregate.cohort(), term(aggregate));
        }

        /** The key of a count. For a snapshot only the day matters, so that the fourth quarter and the year share a key. */
        String key(Cohort cohort, Term term) {
            PeriodType type = cohort.kind() == Cohort.Kind.SNAPSHOT ? PeriodType.YEAR : periodType;
            return term.counted()
                    + '|'
                    + term.group()
                    + '|'
                    + term.breakdown()
                    + '|'
                    + term.cohort()
                    + '|'
                    + type
                    + '|'
                    + periodEnd.toEpochDay();
        }
    }

    private void count(int i) {
        ExtractFigure figure = figures.get(i);
        Definition definition = definitions.of(figure.indicator());
        Place place = Place.of(figure);
        places.add(place);
        numerators[i] = count(definition.numerator(), place, figure.numerator());
        bases[i] = count(definition.base(), place, figure.denominator());
        if (figure.published().numerator() && numerators[i] != NONE) {
            counts.publish(numerators[i]);
        }
        if (figure.published().denominator() && bases[i] != NONE) {
            counts.publish(bases[i]);
        }
    }

    private int count(Optional<Aggregate> part, Place place, @Nullable Double count) {
        if (part.isEmpty() || count == null) {
            return NONE;
        }
        Aggregate aggregate = part.get();
        Term term = place.term(aggregate);
        String key = place.key(aggregate.cohort(), term);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = counts.add(Math.round(count), Seen.SERVED);
        numbers.put(key, number);
        if (!term.isWhole()) {
            Term whole = place.isWhole() ? term.everyone() : aggregate.whole();
            Term breakdown = new Term(term.cohort(), term.counted(), term.breakdown(), "");
            groups.computeIfAbsent(
                            place.key(aggregate.cohort(), breakdown),
                            any -> new Group(place.key(aggregate.cohort(), whole), new ArrayList<>()))
                    .parts()
                    .add(number);
        }
        return number;
    }

    /** Groups of a breakdown that an indicator counts together. */
    private void bindLists() {
        for (ExtractFigure figure : figures) {
            Optional<Aggregate> list = definitions.of(figure.indicator()).numerator();
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
                String whole = place.key(sum.whole());
                if (numbers.containsKey(whole)) {
                    bind(whole, known(sum.parts().stream().map(place::key).toList()));
                }
            }
        }
    }

    /** A year's events are those of its four quarters. */
    private void bindQuarters() {
        for (ExtractFigure figure : figures) {
            if (figure.periodType() == PeriodType.YEAR && figure.isWhole()) {
                Definition definition = definitions.of(figure.indicator());
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
                .map(end -> whole(PeriodType.QUARTER, end).key(part))
                .toList());
        if (quarters.size() == 4) {
            bindGroups(whole(PeriodType.YEAR, yearEnd).key(part), quarters);
        }
    }

    private static Place whole(PeriodType type, LocalDate end) {
        return new Place(type, end, Breakdown.ALL, Breakdown.ALL);
    }

    /** The rest of a percentage's denominator, in each group and in all. */
    private void bindComplements() {
        Map<List<Object>, Integer> ofAll = new LinkedHashMap<>();
        Map<List<Object>, List<Integer>> ofGroups = new LinkedHashMap<>();
        Set<List<Object>> withoutRest = new LinkedHashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            ExtractFigure figure = figures.get(i);
            boolean isShare = definitions.of(figure.indicator()).indicator().unit() == Unit.PERCENTAGE;
            if (!isShare || numerators[i] == NONE || bases[i] == NONE) {
                continue;
            }
            OptionalInt rest = counts.rest(bases[i], numerators[i]);
            List<Object> key =
                    Arrays.asList(figure.indicator(), figure.periodType(), figure.periodEnd(), figure.breakdown());
            if (rest.isEmpty()) {
                withoutRest.add(key);
            } else {
                numbers.put("all but " + key + figure.breakdownValue(), rest.getAsInt());
                if (figure.isWhole()) {
                    ofAll.put(key.subList(0, 3), rest.getAsInt());
                } else {
                    ofGroups.computeIfAbsent(key, breakdown -> new ArrayList<>())
                            .add(rest.getAsInt());
                }
            }
        }
        ofGroups.forEach((key, rests) -> {
            Integer whole = ofAll.get(key.subList(0, 3));
            if (whole != null && withoutRest.contains(key)) {
                counts.sumByChance(whole, rests);
            } else if (whole != null) {
                counts.sum(whole, rests);
            }
        });
    }

    private List<Integer> known(List<String> keys) {
        List<Integer> known = new ArrayList<>();
        for (String key : keys) {
            Integer number = numbers.get(key);
            if (number != null) {
                known.add(number);
            }
        }
        return known;
    }

    private void bindGroups(String whole, List<Integer> groups) {
        Integer number = numbers.get(whole);
        if (number != null) {
            counts.groups(number, groups);
        }
    }

    private void bind(String whole, List<Integer> parts) {
        Integer number = numbers.get(whole);
        if (number != null && !parts.isEmpty()) {
            counts.sum(number, parts);
        }
    }
}
