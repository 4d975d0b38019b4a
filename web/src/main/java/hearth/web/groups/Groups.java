package hearth.web.groups;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.indicator.Unit;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
     * @param share of all children in per cent, with its interval; only for a number of children
     * @param other what it is compared with: the other children's figure, or the country's share; empty where either is
     *     not known
     * @param significance empty where it is not tested
     */
    record Group(
            String name,
            List<Figure> figures,
            Optional<Figure> newest,
            Optional<Estimate> share,
            Optional<Estimate> other,
            Optional<Significance> significance) {}

    /** Empty where the area has no figure by group. */
    static Optional<Groups> of(GroupsQuestion question, List<GroupFigure> all) {
        String code = question.area().code();
        List<GroupFigure> own = all.stream()
                .filter(each -> each.figure().areaCode().equals(code)
                        && !each.breakdown().equals(GroupFigure.ALL))
                .toList();
        // Own returns have more groups and years than what is published.
        Optional<Source> chosen = Stream.of(Source.EXTRACT, Source.PUBLISHED, Source.LOCAL)
                .filter(source -> own.stream()
                        .anyMatch(each -> each.figure().source() == source
                                && each.figure().value().isPresent()))
                .findFirst();
        return chosen.map(from -> new Maker(question, all, from).groups());
    }

    private record Maker(GroupsQuestion question, List<GroupFigure> all, Source source) {
        Groups groups() {
            String code = question.area().code();
            List<String> breakdowns = all.stream()
                    .filter(each -> isOf(each, code))
                    .map(GroupFigure::breakdown)
                    .filter(name -> !name.equals(GroupFigure.ALL))
                    .distinct()
                    .sorted()
                    .toList();
            String breakdown = question.breakdown().filter(breakdowns::contains).orElse(breakdowns.get(0));
            List<GroupFigure> shown = all.stream()
                    .filter(each -> isOf(each, code) && each.breakdown().equals(breakdown))
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
                            .map(name -> group(name, breakdown, shown, end))
                            .toList());
        }

        private boolean isOf(GroupFigure each, String areaCode) {
            return each.figure().areaCode().equals(areaCode) && each.figure().source() == source;
        }

        /** Groups of ages by their first year, the youngest first; others by name. */
        private static int order(String group) {
            if (group.matches("(?i).*under 1\\b.*")) {
                return 0;
            }
            String digits = group.replaceAll("^\\D*(\\d+).*$", "$1");
            return digits.matches("\\d+") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
        }

        private Group group(String name, String breakdown, List<GroupFigure> shown, LocalDate end) {
            List<Figure> figures = shown.stream()
                    .filter(each -> each.group().equals(name))
                    .map(GroupFigure::figure)
                    .sorted(Comparator.comparing(Figure::periodEnd))
                    .toList();
            Optional<Figure> newest = at(figures, end);
            boolean isNumber = question.indicator().unit() == Unit.COUNT;
            Optional<Estimate> share = isNumber
                    ? newest.flatMap(figure -> share(figure, question.area().code(), end))
                    : Optional.empty();
            Optional<Estimate> other =
                    isNumber ? countryShare(name, breakdown, end) : newest.flatMap(figure -> others(figure, end));
            Optional<Estimate> ours = isNumber
                    ? share
                    : newest.flatMap(
                            figure -> figure.estimate(question.indicator().unit()));
            return new Group(
                    name,
                    figures,
                    newest,
                    share,
                    other,
                    ours.flatMap(estimate -> other.map(theirs -> Significance.of(estimate, theirs))));
        }

        private static Optional<Figure> at(List<Figure> figures, LocalDate end) {
            return figures.stream()
                    .filter(figure -> figure.periodEnd().equals(end))
                    .findFirst();
        }

        /** Of all children together. */
        private Optional<Figure> whole(String areaCode, LocalDate end, Source from) {
            return all.stream()
                    .filter(each -> each.breakdown().equals(GroupFigure.ALL)
                            && each.figure().areaCode().equals(areaCode)
                            && each.figure().source() == from
                            && each.figure().periodEnd().equals(end))
                    .map(GroupFigure::figure)
                    .findFirst();
        }

        /** The children who are not in a group: what is left of all. */
        private Optional<Estimate> others(Figure group, LocalDate end) {
            Unit unit = question.indicator().unit();
            Optional<Figure> whole = whole(question.area().code(), end, source);
            if (whole.isEmpty() || !unit.hasDenominator()) {
                return Optional.empty();
            }
            return whole.get()
                    .numerator()
                    .flatMap(allOver -> whole.get()
                            .denominator()
                            .flatMap(allUnder -> group.numerator()
                                    .flatMap(over -> group.denominator()
                                            .flatMap(under -> estimate(unit, allOver - over, allUnder - under)))));
        }

        private static Optional<Estimate> estimate(Unit unit, double numerator, double denominator) {
            if (numerator < 0 || denominator <= 0) {
                return Optional.empty();
            }
            return unit.figure(numerator, denominator)
                    .flatMap(value -> unit.interval(numerator, denominator).map(range -> Estimate.of(value, range)));
        }

        private Optional<Estimate> share(Figure group, String areaCode, LocalDate end) {
            return group.value()
                    .flatMap(part -> whole(areaCode, end, group.source())
                            .flatMap(Figure::value)
                            .filter(whole -> whole > 0 && part <= whole)
                            .map(whole -> {
                                Interval range = Interval.wilson(part, whole).times(100);
                                return Estimate.of(100 * part / whole, range);
                            }));
        }

        /** The country's share of a group as published; groups of the same name are the same. */
        private Optional<Estimate> countryShare(String name, String breakdown, LocalDate end) {
            return all.stream()
                    .filter(each -> each.breakdown().equals(breakdown)
                            && each.group().equals(name)
                            && each.figure().source() == Source.PUBLISHED
                            && each.figure().periodEnd().equals(end)
                            && !each.figure().areaCode().equals(question.area().code()))
                    .findFirst()
                    .flatMap(each -> share(each.figure(), each.figure().areaCode(), end));
        }
    }
}
