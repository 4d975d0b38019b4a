package hearth.web.groups;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.benchmark.RelativeRate;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.indicator.Unit;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The figures of one area by groups of children, each compared with those of the other children, or for a number of
 * children its share with the country's.
 *
 * @param source that they are from
 * @param breakdowns all that there are, by name
 * @param breakdown the one that is shown
 * @param end the last day of the newest year
 * @param groups in the order of the breakdown
 */
record Groups(
        GroupsQuestion question,
        Source source,
        List<String> breakdowns,
        String breakdown,
        LocalDate end,
        List<Group> groups) {
    /**
     * One group.
     *
     * @param figures oldest first
     * @param newest of the newest year; a symbol where it is suppressed
     * @param ours what is compared: the figure, or for a number of children its share of all in per cent
     * @param other what it is compared with: the other children's figure, or the country's share; empty where either is
     *     not known
     * @param ratio how many times as high as that; empty where it is not known, and where too few are counted
     * @param significance empty where it is not tested
     */
    record Group(
            String name,
            List<Figure> figures,
            Optional<Figure> newest,
            Optional<Estimate> ours,
            Optional<Estimate> other,
            Optional<Estimate> ratio,
            Optional<Significance> significance) {}

    /** How many of a whole. */
    private record Counts(double part, double whole) {}

    /** The breakdowns by which an area has figures, or symbols, by name. */
    static List<String> breakdowns(GroupsQuestion question, List<GroupFigure> all) {
        return all.stream()
                .filter(each -> each.figure().areaCode().equals(question.area().code()))
                .map(GroupFigure::breakdown)
                .filter(name -> !name.equals(GroupFigure.ALL))
                .distinct()
                .sorted()
                .toList();
    }

    /** Empty where the area has no figure by the groups that are asked for. */
    static Optional<Groups> of(GroupsQuestion question, List<GroupFigure> all) {
        List<String> known = breakdowns(question, all);
        return question.breakdown()
                .or(() -> known.stream().findFirst())
                .filter(known::contains)
                .map(breakdown -> new Maker(question, all, breakdown).groups(known));
    }

    /** Own returns have more groups and years than what is published, but one with figures goes before all symbols. */
    private static Source source(String areaCode, List<GroupFigure> all, String breakdown) {
        List<Figure> own = all.stream()
                .filter(each -> each.breakdown().equals(breakdown))
                .map(GroupFigure::figure)
                .filter(figure -> figure.areaCode().equals(areaCode))
                .toList();
        Predicate<Source> hasFigure = source -> own.stream()
                .anyMatch(figure -> figure.source() == source && figure.value().isPresent());
        return Stream.of(Source.EXTRACT, Source.PUBLISHED, Source.LOCAL)
                .filter(hasFigure)
                .findFirst()
                .orElseGet(() -> own.get(0).source());
    }

    private static final class Maker {
        private final GroupsQuestion question;
        private final List<GroupFigure> all;
        private final String breakdown;
        private final String areaCode;
        private final Source source;
        private final Unit unit;

        Maker(GroupsQuestion question, List<GroupFigure> all, String breakdown) {
            this.question = question;
            this.all = all;
            this.breakdown = breakdown;
            this.areaCode = question.area().code();
            this.source = source(areaCode, all, breakdown);
            this.unit = question.indicator().unit();
        }

        Groups groups(List<String> breakdowns) {
            List<GroupFigure> shown = all.stream()
                    .filter(each -> each.breakdown().equals(breakdown)
                            && each.figure().areaCode().equals(areaCode)
                            && each.figure().source() == source)
                    .toList();
            LocalDate end = shown.stream()
                    .map(each -> each.figure().periodEnd())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return new Groups(
                    question,
                    source,
                    breakdowns,
                    breakdown,
                    end,
                    shown.stream()
                            .map(GroupFigure::group)
                            .distinct()
                            .sorted(Comparator.comparing(Maker::order).thenComparing(Comparator.naturalOrder()))
                            .map(name -> group(name, shown, end))
                            .toList());
        }

        /** Groups of ages by their first year, the youngest first; others by name. */
        private static int order(String group) {
            if (group.matches("(?i).*under 1\\b.*")) {
                return 0;
            }
            String digits = group.replaceAll("^\\D*(\\d+).*$", "$1");
            return digits.matches("\\d+") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
        }

        private Group group(String name, List<GroupFigure> shown, LocalDate end) {
            List<Figure> figures = shown.stream()
                    .filter(each -> each.group().equals(name))
                    .map(GroupFigure::figure)
                    .sorted(Comparator.comparing(Figure::periodEnd))
                    .toList();
            Optional<Figure> newest = figures.stream()
                    .filter(figure -> figure.periodEnd().equals(end))
                    .findFirst();
            Optional<Counts> counts = newest.flatMap(this::counts);
            Optional<Counts> others =
                    newest.flatMap(figure -> unit == Unit.COUNT ? country(name, end) : others(figure));
            Optional<Estimate> ours = unit == Unit.COUNT
                    ? counts.flatMap(this::estimate)
                    : newest.flatMap(figure -> figure.estimate(unit));
            Optional<Estimate> other = others.flatMap(this::estimate);
            return new Group(
                    name,
                    figures,
                    newest,
                    ours,
                    other,
                    counts.flatMap(mine -> others.flatMap(theirs -> ratio(mine, theirs))),
                    ours.flatMap(estimate -> other.map(theirs -> Significance.of(estimate, theirs))));
        }

        /** What a figure is out of; a number of children is out of all children of its area. */
        private Optional<Counts> counts(Figure figure) {
            return unit == Unit.COUNT
                    ? figure.value()
                            .flatMap(part -> whole(figure)
                                    .flatMap(Figure::value)
                                    .filter(whole -> whole > 0 && part <= whole)
                                    .map(whole -> new Counts(part, whole)))
                    : figure.numerator().flatMap(part -> figure.denominator().map(whole -> new Counts(part, whole)));
        }

        /** Of all children together, for the same area, source and year. */
        private Optional<Figure> whole(Figure group) {
            return all.stream()
                    .filter(each -> each.breakdown().equals(GroupFigure.ALL))
                    .map(GroupFigure::figure)
                    .filter(figure -> figure.areaCode().equals(group.areaCode())
                            && figure.source() == group.source()
                            && figure.periodEnd().equals(group.periodEnd()))
                    .findFirst();
        }

        /** The children who are not in a group: what is left of all. */
        private Optional<Counts> others(Figure group) {
            return whole(group)
                    .flatMap(this::counts)
                    .flatMap(allOfThem -> counts(group)
                            .map(mine -> new Counts(allOfThem.part() - mine.part(), allOfThem.whole() - mine.whole())));
        }

        /** The country's children of a group as published; groups of the same name are the same. */
        private Optional<Counts> country(String name, LocalDate end) {
            return all.stream()
                    .filter(each -> each.breakdown().equals(breakdown)
                            && each.group().equals(name)
                            && each.figure().source() == Source.PUBLISHED
                            && each.figure().periodEnd().equals(end)
                            && !each.figure().areaCode().equals(areaCode))
                    .findFirst()
                    .flatMap(each -> counts(each.figure()));
        }

        private Optional<Estimate> estimate(Counts counts) {
            if (counts.part() < 0 || counts.whole() <= 0) {
                return Optional.empty();
            }
            if (unit == Unit.COUNT) {
                Interval range = Interval.wilson(counts.part(), counts.whole()).times(100);
                return Optional.of(Estimate.of(100 * counts.part() / counts.whole(), range));
            }
            return unit.figure(counts.part(), counts.whole())
                    .flatMap(value ->
                            unit.interval(counts.part(), counts.whole()).map(range -> Estimate.of(value, range)));
        }

        private Optional<Estimate> ratio(Counts ours, Counts theirs) {
            return unit == Unit.COUNT || unit == Unit.PERCENTAGE
                    ? RelativeRate.of(ours.part(), ours.whole(), theirs.part(), theirs.whole())
                    : Optional.empty();
        }
    }
}
