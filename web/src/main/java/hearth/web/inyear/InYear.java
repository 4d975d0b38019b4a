package hearth.web.inyear;

import hearth.warehouse.benchmark.ControlChart;
import hearth.warehouse.benchmark.ControlChart.Judged;
import hearth.warehouse.indicator.Indicator;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One authority's own periods of one indicator, judged against control limits.
 *
 * @param isOfADay whether figures are for the last day of a period, so that periods share most of their children
 * @param all every period that there is, shown or not, oldest first
 * @param periods those that are shown, oldest first
 * @param published the published figures of days within them
 */
record InYear(
        InYearQuestion question, boolean isOfADay, List<LocalDate> all, List<Period> periods, List<Figure> published) {
    /** As many periods are shown where no first one is named. */
    private static final int USUALLY_SHOWN = 42;

    /** A period's figure with its limits; those are empty where the figure has no counts. */
    record Period(Figure figure, Optional<Judged> judged, boolean isStart) {}

    /**
     * Judges an authority's figures.
     *
     * @param own figures of its periods, oldest first
     * @param published figures of years
     */
    static InYear of(InYearQuestion question, boolean isOfADay, List<Figure> own, List<Figure> published) {
        List<Figure> shown = own.stream()
                .filter(figure -> question.from()
                        .map(month -> !figure.periodEnd().isBefore(month.atDay(1)))
                        .orElse(true))
                .toList();
        if (question.from().isEmpty() && shown.size() > USUALLY_SHOWN) {
            shown = shown.subList(shown.size() - USUALLY_SHOWN, shown.size());
        }
        LocalDate first = shown.isEmpty() ? LocalDate.MAX : shown.get(0).periodEnd();
        return new InYear(
                question,
                isOfADay,
                own.stream().map(Figure::periodEnd).toList(),
                judge(question, isOfADay, shown),
                published.stream()
                        .filter(figure -> !figure.periodEnd().isBefore(first)
                                && figure.value().isPresent())
                        .toList());
    }

    private static List<Period> judge(InYearQuestion question, boolean isOfADay, List<Figure> shown) {
        Indicator indicator = question.indicator();
        List<LocalDate> restarts = Stream.concat(
                        question.restartsOn().stream(),
                        indicator.breaks().stream().map(Indicator.Break::from))
                .toList();
        List<ControlChart.Period> counted = shown.stream()
                .flatMap(figure -> counted(figure, indicator).stream())
                .toList();
        Map<LocalDate, Judged> judged = ControlChart.of(indicator.unit(), isOfADay, counted, restarts).stream()
                .collect(Collectors.toMap(each -> each.period().end(), Function.identity()));
        List<Period> periods = new ArrayList<>();
        Optional<Double> before = Optional.empty();
        for (Figure figure : shown) {
            Optional<Judged> its = Optional.ofNullable(judged.get(figure.periodEnd()));
            Optional<Double> centre = its.flatMap(Judged::centre);
            boolean isStart = !periods.isEmpty() && its.isPresent() && !centre.equals(before);
            periods.add(new Period(figure, its, isStart));
            before = its.isPresent() ? centre : before;
        }
        return periods;
    }

    private static Optional<ControlChart.Period> counted(Figure figure, Indicator indicator) {
        boolean isWhole =
                !indicator.unit().hasDenominator() || figure.denominator().isPresent();
        return figure.value().isPresent() && isWhole
                ? figure.numerator()
                        .map(part -> new ControlChart.Period(figure.periodEnd(), part, figure.denominator()))
                : Optional.empty();
    }

    /** The newest period with a figure. */
    Optional<Period> latest() {
        return periods.stream()
                .filter(period -> period.figure().value().isPresent())
                .reduce((earlier, later) -> later);
    }

    /** The periods that give a signal of a kind. */
    List<Period> with(ControlChart.Signal signal) {
        return periods.stream()
                .filter(period -> period.judged()
                        .filter(judged -> judged.signal() == signal)
                        .isPresent())
                .toList();
    }

    /** Whether any period has limits. */
    boolean hasLimits() {
        return periods.stream()
                .anyMatch(period -> period.judged().flatMap(Judged::limits).isPresent());
    }
}
