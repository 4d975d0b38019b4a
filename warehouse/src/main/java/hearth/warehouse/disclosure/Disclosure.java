package hearth.warehouse.disclosure;

import hearth.warehouse.disclosure.Definitions.Counted;
import hearth.warehouse.disclosure.LinkedFigures.Defined;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns an authority's own figures into what others may see. Everything shown is computed from counts rounded by the
 * policy; a figure with a suppressed count is suppressed.
 */
public final class Disclosure {
    private final DisclosurePolicy policy;
    private final Definitions definitions;

    public Disclosure(DisclosurePolicy policy, Catalogue catalogue) {
        this.policy = policy;
        this.definitions = new Definitions(catalogue);
    }

    /**
     * What others may see of one authority's figures. Figures that others may not see at all are left out: differences
     * of counts, periods shorter than the policy's, breakdowns of periods shorter than a year, and breakdowns of sums
     * and averages that would reveal something about few children.
     *
     * @param earlier the same authority's figures in earlier releases, the oldest first: what readers remember of them
     *     must not reveal more about the present ones
     */
    public List<ExtractFigure> shown(
            Collection<ExtractFigure> figures, List<? extends Collection<ExtractFigure>> earlier) {
        List<Map<LocalDate, List<Defined>>> before =
                earlier.stream().map(this::forOthersByYear).toList();
        List<ExtractFigure> shown = new ArrayList<>(figures.size());
        forOthersByYear(figures).forEach((yearEnd, year) -> {
            KnownCounts known = known(before.stream()
                    .map(release -> release.getOrDefault(yearEnd, List.of()))
                    .toList());
            BitSet suppressed = new LinkedFigures(policy, definitions, year, known).suppressed();
            Set<Group> tooSmall = groupsWithFewChildren(year);
            for (int i = 0; i < year.size(); i++) {
                ExtractFigure figure = year.get(i).figure();
                Counted counted = year.get(i).counted();
                if (!isAverageOfGroup(counted) || !tooSmall.contains(Group.of(figure))) {
                    shown.add(
                            suppressed.get(i) || isSmallSum(figure, counted)
                                    ? figure.suppressed()
                                    : shown(figure, counted.indicator()));
                }
            }
        });
        return shown;
    }

    /** In a fixed order, so that of two equal counts the same one is always suppressed. */
    private Map<LocalDate, List<Defined>> forOthersByYear(Collection<ExtractFigure> figures) {
        List<Defined> forOthers = new ArrayList<>(figures.size());
        for (ExtractFigure figure : figures) {
            Counted counted = definitions.of(figure.series());
            if (isForOthers(figure, counted)) {
                forOthers.add(new Defined(figure, counted));
            }
        }
        forOthers.sort(Disclosure::inOrder);
        Map<LocalDate, LocalDate> yearEnds = new HashMap<>();
        Map<LocalDate, List<Defined>> byYear = new TreeMap<>();
        for (Defined figure : forOthers) {
            LocalDate yearEnd = yearEnds.computeIfAbsent(figure.figure().periodEnd(), PeriodType.YEAR::endOf);
            byYear.computeIfAbsent(yearEnd, any -> new ArrayList<>()).add(figure);
        }
        return byYear;
    }

    private static int inOrder(Defined one, Defined other) {
        int bySeries = one.figure().series().compareTo(other.figure().series());
        return bySeries != 0
                ? bySeries
                : one.figure().periodEnd().compareTo(other.figure().periodEnd());
    }

    /** What is known after several releases of a year; most have the same figures as the previous one. */
    private KnownCounts known(List<List<Defined>> releases) {
        KnownCounts known = new KnownCounts();
        for (int i = 0; i < releases.size(); i++) {
            if (i == 0 || !releases.get(i).equals(releases.get(i - 1))) {
                LinkedFigures figures = new LinkedFigures(policy, definitions, releases.get(i), known);
                figures.suppressed();
                figures.learn();
            }
        }
        return known;
    }

    /** An indicator's breakdown in a period. */
    private record Group(String indicator, String breakdown, LocalDate periodEnd) {
        static Group of(ExtractFigure figure) {
            return new Group(figure.indicator(), figure.breakdown(), figure.periodEnd());
        }
    }

    private boolean isForOthers(ExtractFigure figure, Counted counted) {
        PeriodType period = figure.periodType();
        return counted.isForOthers()
                && period.compareTo(policy.finestPeriod()) >= 0
                && (counted.isWhole()
                        || (period == PeriodType.YEAR && (counted.isAverage() || counted.numerator() != null)));
    }

    /** Whether a number of incidents, reviews and the like is as small as a suppressed count of children. */
    private boolean isSmallSum(ExtractFigure figure, Counted counted) {
        Double sum = figure.numerator();
        return sum != null && !counted.isAverage() && counted.numerator() == null && !policy.isShown(Math.round(sum));
    }

    /**
     * Averages of groups are shown together or not at all: the whole and the other groups would reveal a small group's.
     */
    private Set<Group> groupsWithFewChildren(List<Defined> figures) {
        Set<Group> groups = new HashSet<>();
        for (Defined figure : figures) {
            Double children = figure.figure().denominator();
            if (isAverageOfGroup(figure.counted()) && children != null && children > 0 && isSmall(children)) {
                groups.add(Group.of(figure.figure()));
            }
        }
        return groups;
    }

    private static boolean isAverageOfGroup(Counted counted) {
        return !counted.isWhole() && counted.isAverage();
    }

    private boolean isSmall(double base) {
        return base < policy.smallestBase();
    }

    private ExtractFigure shown(ExtractFigure figure, Indicator indicator) {
        Double base = figure.denominator();
        return switch (indicator.unit()) {
            case POUNDS, SCORE, PERCENTAGE_POINTS -> figure.suppressed();
            case COUNT -> counted(figure, indicator, null);
            case PER_10_000 -> counted(figure, indicator, base);
            case PERCENTAGE ->
                base != null && base > 0 && isSmall(base)
                        ? figure.suppressed()
                        : counted(figure, indicator, rounded(base));
            case MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, MEAN_POUNDS ->
                base != null && base > 0 && isSmall(base)
                        ? figure.suppressed()
                        : averaged(figure, indicator, rounded(base));
        };
    }

    /** The figure recomputed from its rounded counts. */
    private ExtractFigure counted(ExtractFigure figure, Indicator indicator, @Nullable Double base) {
        Double numerator = rounded(figure.numerator());
        if (figure.value() == null || numerator == null) {
            return figure.rounded(numerator, base, null, null, null, figure.symbol());
        }
        double outOf = base == null ? 0 : base;
        Optional<Interval> interval = indicator.unit().interval(numerator, outOf);
        return figure.rounded(
                numerator,
                base,
                indicator.unit().figure(numerator, outOf).orElse(null),
                interval.map(Interval::lower).orElse(null),
                interval.map(Interval::upper).orElse(null),
                figure.symbol());
    }

    /**
     * The average with its usual decimals: more digits would reveal the sum, and a median is the number of one child.
     */
    private static ExtractFigure averaged(ExtractFigure figure, Indicator indicator, @Nullable Double base) {
        Double value = figure.value();
        double scale = Math.pow(10, indicator.decimals());
        return figure.rounded(
                null, base, value == null ? null : Math.round(value * scale) / scale, null, null, figure.symbol());
    }

    private @Nullable Double rounded(@Nullable Double count) {
        return count == null ? null : (double) policy.rounded(Math.round(count));
    }
}
