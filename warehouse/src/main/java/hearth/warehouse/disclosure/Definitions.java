package hearth.warehouse.disclosure;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the catalogue's indicators count, and which of their counts add up. */
final class Definitions {
    private static final String SUMS = "disclosure/sums.yaml";
    private static final Pattern PART =
            Pattern.compile("(?<base>base of )?(?<indicator>\\w+)(?: in (?<breakdown>\\w+): (?<group>.+))?");

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Series, Counted> counted = new ConcurrentHashMap<>();
    private final Map<Term, Term> terms = new ConcurrentHashMap<>();
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
    record Definition(Indicator indicator, Optional<Aggregate> numerator, Optional<Aggregate> base) {}

    /** Counts that add up to another. */
    record SumRule(Part whole, List<Part> parts) {}

    /**
     * One count in a sum.
     *
     * @param group the group of a breakdown, where the sum over all children means only that group
     */
    record Part(Aggregate aggregate, Optional<Term> group) {}

    /**
     * What the figures of a series count.
     *
     * @param numerator empty where it is not a count
     * @param base empty where it is not a count
     * @param isForOthers whether others may see an authority's own figures of the series at all
     */
    record Counted(Definition definition, Optional<Count> numerator, Optional<Count> base, boolean isForOthers) {
        Indicator indicator() {
            return definition.indicator();
        }

        boolean isAverage() {
            return switch (indicator().unit()) {
                case MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, MEAN_POUNDS -> true;
                case COUNT, PERCENTAGE, PER_10_000, POUNDS, SCORE, PERCENTAGE_POINTS -> false;
            };
        }
    }

    /**
     * The children that a figure's numerator or denominator counts.
     *
     * @param group where they are a group of a breakdown: which breakdown of which whole
     */
    record Count(Cohort cohort, Term term, Optional<Grouping> group) {}

    /** A breakdown, without a group, and the children who are broken down. */
    record Grouping(Term breakdown, Term whole) {}

    /** What a series counts, worked out once: all authorities have the same series, each in many periods. */
    Counted of(Series series) {
        return counted.computeIfAbsent(series, any -> {
            Definition definition = of(series.indicator());
            return new Counted(
                    definition,
                    definition.numerator().map(part -> count(part, series)),
                    definition.base().map(part -> count(part, series)),
                    !notForOthers.contains(series.indicator()) && !ownBreakdowns.contains(series.breakdown()));
        });
    }

    private Count count(Aggregate aggregate, Series series) {
        Term term = aggregate.in(series.breakdown(), series.breakdownValue());
        return new Count(
                aggregate.cohort(),
                only(term),
                term.isWhole()
                        ? Optional.empty()
                        : Optional.of(new Grouping(
                                only(new Term(term.cohort(), term.counted(), term.breakdown(), "")),
                                only(series.isWhole() ? term.everyone() : aggregate.whole()))));
    }

    /** The one object for each of equal terms, as the same object is found far sooner than an equal one. */
    private Term only(Term term) {
        return terms.computeIfAbsent(term, any -> term);
    }

    Definition of(String indicator) {
        Definition definition = definitions.get(indicator);
        if (definition == null) {
            throw new IllegalArgumentException("no indicator counted from returns is called '" + indicator + "'");
        }
        return definition;
    }

    /** The sums listed in the shipped file. */
    List<SumRule> sums() {
        return sums;
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
