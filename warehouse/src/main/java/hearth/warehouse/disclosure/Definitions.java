package hearth.warehouse.disclosure;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the catalogue's indicators count, and which of their counts add up. */
final class Definitions {
    private static final String SUMS = "disclosure/sums.yaml";
    private static final Pattern PART =
            Pattern.compile("(?<base>base of )?(?<indicator>\\w+)(?: in (?<breakdown>\\w+): (?<group>.+))?");

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Series, Counted> counted = new ConcurrentHashMap<>();
    private final Map<Term, Children> children = new ConcurrentHashMap<>();
    private final Map<Group, Group.Sums> groups = new ConcurrentHashMap<>();
    private final Map<Share, Integer> shares = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<SumRule> sums = new ArrayList<>();
    private final Set<String> notForOthers = new HashSet<>();
    private final Set<String> ownBreakdowns = new HashSet<>();

    Definitions(Catalogue catalogue) {
        for (Cohort cohort : catalogue.cohorts()) {
            for (Indicator indicator : catalogue.countedFrom(cohort)) {
                definitions.put(indicator.id(), definition(cohort, indicator));
            }
        }
        List<String> faults = new ArrayList<>();
        try (YamlFields file = YamlFields.parse(SUMS, Resources.text(SUMS), faults)) {
            file.children("sums").forEach(this::readSum);
            file.texts("not_for_others").forEach(indicator -> readNotForOthers(file, indicator));
            file.texts("own_breakdowns").forEach(breakdown -> readOwnBreakdown(file, breakdown));
        }
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
    }

    /**
     * Numerator and denominator of an indicator, where they are counts of children.
     *
     * @param numerator empty where it is not a count: a sum, an average, a difference
     * @param base the denominator; empty where it is not a count: the population, or a sum
     */
    private record Definition(Indicator indicator, Optional<Aggregate> numerator, Optional<Aggregate> base) {}

    /** Counts that add up to another. */
    private record SumRule(Part whole, List<Part> parts) {}

    /**
     * One count in a sum.
     *
     * @param group the group of a breakdown, where the sum over all children means only that group
     */
    private record Part(Aggregate aggregate, Optional<Term> group) {}

    /** A group of a breakdown, or all. */
    private record Group(String breakdown, String name) {
        boolean isWhole() {
            return breakdown.equals(Breakdown.ALL);
        }

        /**
         * The listed sums in it, in their order; empty where a sum has no whole in it.
         *
         * @param group the group's number
         */
        private record Sums(int group, List<Optional<Sum>> sums) {}
    }

    /** An indicator in the groups of a breakdown, or in all. */
    private record Share(String indicator, String breakdown) {}

    /**
     * What the figures of a series count.
     *
     * @param numerator null where it is not a count
     * @param base null where it is not a count
     * @param isForOthers whether others may see an authority's own figures of the series at all
     * @param together the groups of a breakdown that the numerator counts together, where it does
     * @param rest what the numerator of a percentage leaves of its base
     * @param share the number of the indicator and the breakdown
     * @param shareOfAll the number of the indicator without a breakdown
     * @param group the number of the group
     * @param sums the listed sums in the group, in their order; empty where a sum has no whole in it
     */
    record Counted(
            Indicator indicator,
            boolean isWhole,
            boolean isAverage,
            boolean isForOthers,
            @Nullable Count numerator,
            @Nullable Count base,
            List<Children> together,
            Children rest,
            int share,
            int shareOfAll,
            int group,
            List<Optional<Sum>> sums) {}

    /**
     * The children that a figure's numerator or denominator counts.
     *
     * @param isOfEvents whether a year's are those of its quarters
     * @param grouping null where they are no group of a breakdown
     */
    record Count(
            Children children, boolean isOfEvents, @Nullable Grouping grouping) {}

    /** A breakdown, without a group, and the children who are broken down. */
    record Grouping(Children breakdown, Children whole) {}

    /** Counts that add up to another. */
    record Sum(Children whole, List<Children> parts) {}

    /** What a series counts, worked out once: all authorities have the same series, each in many periods. */
    Counted of(Series series) {
        Counted known = counted.get(series);
        return known == null ? counted.computeIfAbsent(series, this::define) : known;
    }

    /** How many sums are listed. */
    int sums() {
        return sums.size();
    }

    private Counted define(Series series) {
        Definition definition = definition(series.indicator());
        Optional<Aggregate> together = definition.numerator().filter(part -> series.isWhole());
        Group.Sums inGroup = sumsIn(new Group(series.breakdown(), series.breakdownValue()));
        return new Counted(
                definition.indicator(),
                series.isWhole(),
                isAverage(definition.indicator()),
                !notForOthers.contains(series.indicator()) && !ownBreakdowns.contains(series.breakdown()),
                definition.numerator().map(part -> count(part, series)).orElse(null),
                definition.base().map(part -> count(part, series)).orElse(null),
                together.map(list -> list.groups().stream()
                                .map(group -> children(list.cohort(), group))
                                .toList())
                        .orElse(List.of()),
                new Children(numbers.getAndIncrement(), false),
                number(new Share(series.indicator(), series.breakdown())),
                number(new Share(series.indicator(), Breakdown.ALL)),
                inGroup.group(),
                inGroup.sums());
    }

    private static boolean isAverage(Indicator indicator) {
        return switch (indicator.unit()) {
            case MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, MEAN_POUNDS -> true;
            case COUNT, PERCENTAGE, PER_10_000, POUNDS, SCORE, PERCENTAGE_POINTS -> false;
        };
    }

    private Count count(Aggregate aggregate, Series series) {
        Cohort cohort = aggregate.cohort();
        Term term = aggregate.in(series.breakdown(), series.breakdownValue());
        return new Count(
                children(cohort, term),
                cohort.kind() == Cohort.Kind.EVENT,
                term.isWhole()
                        ? null
                        : new Grouping(
                                children(cohort, new Term(term.cohort(), term.counted(), term.breakdown(), "")),
                                children(cohort, series.isWhole() ? term.everyone() : aggregate.whole())));
    }

    private Children children(Cohort cohort, Term term) {
        return children.computeIfAbsent(
                term, any -> new Children(numbers.getAndIncrement(), cohort.kind() == Cohort.Kind.SNAPSHOT));
    }

    private int number(Share share) {
        return shares.computeIfAbsent(share, any -> numbers.getAndIncrement());
    }

    private Group.Sums sumsIn(Group group) {
        return groups.computeIfAbsent(
                group,
                any -> new Group.Sums(
                        numbers.getAndIncrement(),
                        sums.stream().map(sum -> sum(sum, group)).toList()));
    }

    private Optional<Sum> sum(SumRule sum, Group group) {
        return children(sum.whole(), group)
                .map(whole -> new Sum(
                        whole,
                        sum.parts().stream()
                                .flatMap(part -> children(part, group).stream())
                                .toList()));
    }

    /**
     * The children of a sum's count in a group, or in all; empty where there are none: the count is for a group itself, or
     * its children are not broken down like that.
     */
    private Optional<Children> children(Part part, Group group) {
        Aggregate aggregate = part.aggregate();
        if (part.group().isPresent()) {
            return group.isWhole()
                    ? Optional.of(children(aggregate.cohort(), part.group().get()))
                    : Optional.empty();
        }
        return group.isWhole() || aggregate.cohort().breakdowns().containsKey(group.breakdown())
                ? Optional.of(children(aggregate.cohort(), aggregate.in(group.breakdown(), group.name())))
                : Optional.empty();
    }

    private Definition definition(String indicator) {
        Definition definition = definitions.get(indicator);
        if (definition == null) {
            throw new IllegalArgumentException("no indicator counted from returns is called '" + indicator + "'");
        }
        return definition;
    }

    private static Definition definition(Cohort cohort, Indicator indicator) {
        Indicator.FromExtract extract = indicator.extract().orElseThrow();
        return new Definition(
                indicator,
                Aggregate.of(cohort, extract.numerator().aggregate()),
                extract.denominator().flatMap(base -> Aggregate.of(cohort, base.aggregate())));
    }

    private void readNotForOthers(YamlFields file, String indicator) {
        if (!definitions.containsKey(indicator)) {
            file.fault("no indicator counted from returns is called '" + indicator + "'");
        }
        notForOthers.add(indicator);
    }

    private void readOwnBreakdown(YamlFields file, String breakdown) {
        boolean isKnown = definitions.values().stream()
                .anyMatch(definition -> definition.indicator().breakdowns().contains(breakdown));
        if (!isKnown) {
            file.fault("no indicator counted from returns has the breakdown '" + breakdown + "'");
        }
        ownBreakdowns.add(breakdown);
    }

    private void readSum(YamlFields fields) {
        try (fields) {
            Optional<Part> whole = part(fields, fields.text("whole"));
            List<Part> parts = fields.texts("parts").stream()
                    .flatMap(text -> part(fields, text).stream())
                    .toList();
            whole.ifPresent(part -> sums.add(new SumRule(part, parts)));
        }
    }

    /** Reads {@code indicator}, {@code base of indicator}, or either followed by {@code in breakdown: group}. */
    private Optional<Part> part(YamlFields fields, String text) {
        Matcher matcher = PART.matcher(text);
        Definition definition = matcher.matches() ? definitions.get(matcher.group("indicator")) : null;
        Optional<Aggregate> aggregate = Optional.ofNullable(definition)
                .flatMap(found -> matcher.group("base") == null ? found.numerator() : found.base());
        if (aggregate.isEmpty()) {
            fields.fault("'" + text + "' names no count of an indicator counted from returns");
        }
        return aggregate.map(found -> new Part(
                found,
                Optional.ofNullable(matcher.group("breakdown"))
                        .map(breakdown -> found.in(breakdown, matcher.group("group")))));
    }
}
