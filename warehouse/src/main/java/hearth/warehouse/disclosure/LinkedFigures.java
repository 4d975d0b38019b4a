package hearth.warehouse.disclosure;

import static hearth.warehouse.disclosure.NumberMap.NONE;

import hearth.warehouse.disclosure.Definitions.Count;
import hearth.warehouse.disclosure.Definitions.Counted;
import hearth.warehouse.disclosure.Definitions.Grouping;
import hearth.warehouse.disclosure.Definitions.Sum;
import hearth.warehouse.disclosure.LinkedCounts.Seen;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one authority and collection year as linked counts: the same children counted by several indicators
 * are one count; groups, parts and quarters are linked to their wholes.
 */
final class LinkedFigures {
    /** About as many groups of breakdowns as a year's figures have, and as many places. */
    private static final int SMALL = 256;

    private final Definitions definitions;
    private final List<Defined> figures;
    private final LinkedCounts counts;
    private final KnownCounts known;
    /** The numbers of counts by the keys of whom they count. */
    private final NumberMap numbers;

    private final List<Group> groups = new ArrayList<>();
    private final NumberMap groupNumbers = new NumberMap(SMALL);
    private final List<Place> places = new ArrayList<>();
    private final NumberMap placeNumbers = new NumberMap(SMALL);
    private final int[] periods;
    private final int[] numerators;
    private final int[] bases;

    /** A figure and what it counts. */
    record Defined(ExtractFigure figure, Counted counted) {}

    /** @param known what readers know already */
    LinkedFigures(DisclosurePolicy policy, Definitions definitions, List<Defined> figures, KnownCounts known) {
        this.definitions = definitions;
        this.figures = figures;
        this.known = known;
        this.counts = new LinkedCounts(policy);
        this.numbers = new NumberMap(figures.size());
        this.periods = new int[figures.size()];
        this.numerators = new int[figures.size()];
        this.bases = new int[figures.size()];
    }

    /** The figures to suppress because one of their counts is suppressed. */
    BitSet suppressed() {
        for (int i = 0; i < figures.size(); i++) {
            count(i);
        }
        for (Group group : groups) {
            bindGroups(group.whole(), group.parts().all());
        }
        bindLists();
        bindSums();
        bindQuarters();
        bindComplements();
        recall();
        BitSet suppressedCounts = counts.protect();
        BitSet suppressed = new BitSet();
        for (int i = 0; i < figures.size(); i++) {
            suppressed.set(
                    i, isSuppressed(suppressedCounts, numerators[i]) || isSuppressed(suppressedCounts, bases[i]));
        }
        return suppressed;
    }

    private void recall() {
        if (!known.isEmpty()) {
            for (int key : numbers.keys()) {
                int number = numbers.get(key);
                known.of(key, counts.count(number)).ifPresent(what -> counts.know(number, what));
            }
        }
    }

    /** Adds to what readers know what they learn of these figures, once it is known which are suppressed. */
    void learn() {
        for (int key : numbers.keys()) {
            int number = numbers.get(key);
            known.learn(key, counts.count(number), counts.known(number));
        }
    }

    private static boolean isSuppressed(BitSet suppressedCounts, int number) {
        return number != NONE && suppressedCounts.get(number);
    }

    /** The groups of a breakdown, and the key of their whole. */
    private record Group(int whole, Numbers parts) {}

    /** A period and a group of a breakdown, or all, and the listed sums there. */
    private record Place(int period, List<Optional<Sum>> sums) {}

    private void count(int i) {
        ExtractFigure figure = figures.get(i).figure();
        Counted counted = figures.get(i).counted();
        periods[i] = Children.period(figure.periodType(), figure.periodEnd());
        findPlace(counted, periods[i]);
        numerators[i] = count(counted.numerator(), periods[i], figure.numerator());
        bases[i] = count(counted.base(), periods[i], figure.denominator());
        if (figure.published().numerator() && numerators[i] != NONE) {
            counts.publish(numerators[i]);
        }
        if (figure.published().denominator() && bases[i] != NONE) {
            counts.publish(bases[i]);
        }
    }

    private void findPlace(Counted counted, int period) {
        int key = Children.key(counted.group(), period);
        if (placeNumbers.get(key) == NONE) {
            placeNumbers.put(key, places.size());
            places.add(new Place(period, counted.sums()));
        }
    }

    private int count(@Nullable Count part, int period, @Nullable Double count) {
        if (part == null || count == null) {
            return NONE;
        }
        int key = part.children().key(period);
        int known = numbers.get(key);
        if (known != NONE) {
            return known;
        }
        int number = counts.add(Math.round(count), Seen.SERVED);
        numbers.put(key, number);
        Grouping grouping = part.grouping();
        if (grouping != null) {
            group(grouping, period).parts().add(number);
        }
        return number;
    }

    private Group group(Grouping grouping, int period) {
        int key = grouping.breakdown().key(period);
        int known = groupNumbers.get(key);
        if (known != NONE) {
            return groups.get(known);
        }
        Group group = new Group(grouping.whole().key(period), new Numbers());
        groupNumbers.put(key, groups.size());
        groups.add(group);
        return group;
    }

    /** Groups of a breakdown that an indicator counts together. */
    private void bindLists() {
        for (int i = 0; i < figures.size(); i++) {
            Counted counted = figures.get(i).counted();
            Count numerator = counted.numerator();
            if (numerator != null && !counted.together().isEmpty()) {
                bind(numerator.children().key(periods[i]), known(counted.together(), periods[i]));
            }
        }
    }

    /** The sums that the definitions do not show. */
    private void bindSums() {
        for (int i = 0; i < definitions.sums(); i++) {
            for (Place place : places) {
                Optional<Sum> sum = place.sums().get(i);
                if (sum.isPresent()) {
                    bind(sum.get().whole().key(place.period()), known(sum.get().parts(), place.period()));
                }
            }
        }
    }

    /** A year's events are those of its four quarters. */
    private void bindQuarters() {
        for (Defined figure : figures) {
            if (figure.figure().periodType() == PeriodType.YEAR
                    && figure.counted().isWhole()) {
                bindQuarters(figure.counted().numerator(), figure.figure().periodEnd());
                bindQuarters(figure.counted().base(), figure.figure().periodEnd());
            }
        }
    }

    private void bindQuarters(@Nullable Count part, LocalDate yearEnd) {
        if (part == null || !part.isOfEvents()) {
            return;
        }
        Numbers quarters = new Numbers();
        for (int months = 0; months < 12; months += 3) {
            LocalDate end = PeriodType.QUARTER.endOf(yearEnd.minusMonths(months));
            int quarter = numbers.get(part.children().key(Children.period(PeriodType.QUARTER, end)));
            if (quarter == NONE) {
                return;
            }
            quarters.add(quarter);
        }
        bindGroups(part.children().key(Children.period(PeriodType.YEAR, yearEnd)), quarters.all());
    }

    /** What a percentage's numerators leave of its bases in the groups of a breakdown, and the key of the whole. */
    private record Rests(int share, int whole, Numbers parts) {}

    /** The rest of a percentage's denominator, in each group and in all. */
    private void bindComplements() {
        NumberMap ofAll = new NumberMap(SMALL);
        List<Rests> ofGroups = new ArrayList<>();
        NumberMap ofGroupsNumbers = new NumberMap(SMALL);
        NumberMap withoutRest = new NumberMap(SMALL);
        for (int i = 0; i < figures.size(); i++) {
            Counted counted = figures.get(i).counted();
            boolean isShare = counted.indicator().unit() == Unit.PERCENTAGE;
            if (!isShare || numerators[i] == NONE || bases[i] == NONE) {
                continue;
            }
            int rest = counts.rest(bases[i], numerators[i]);
            int share = Children.key(counted.share(), periods[i]);
            if (rest == NONE) {
                withoutRest.put(share, i);
            } else {
                numbers.put(counted.rest().key(periods[i]), rest);
                if (counted.isWhole()) {
                    ofAll.put(share, rest);
                } else {
                    if (ofGroupsNumbers.get(share) == NONE) {
                        ofGroupsNumbers.put(share, ofGroups.size());
                        ofGroups.add(new Rests(share, Children.key(counted.shareOfAll(), periods[i]), new Numbers()));
                    }
                    ofGroups.get(ofGroupsNumbers.get(share)).parts().add(rest);
                }
            }
        }
        for (Rests rests : ofGroups) {
            int whole = ofAll.get(rests.whole());
            if (whole != NONE && withoutRest.get(rests.share()) != NONE) {
                counts.sumByChance(whole, rests.parts().all());
            } else if (whole != NONE) {
                counts.sum(whole, rests.parts().all());
            }
        }
    }

    private int[] known(List<Children> children, int period) {
        int[] known = new int[children.size()];
        int size = 0;
        for (Children counted : children) {
            int number = numbers.get(counted.key(period));
            if (number != NONE) {
                known[size++] = number;
            }
        }
        return size == known.length ? known : Arrays.copyOf(known, size);
    }

    private void bindGroups(int whole, int[] groups) {
        int number = numbers.get(whole);
        if (number != NONE) {
            counts.groups(number, groups);
        }
    }

    private void bind(int whole, int[] parts) {
        int number = numbers.get(whole);
        if (number != NONE && parts.length > 0) {
            counts.sum(number, parts);
        }
    }
}
