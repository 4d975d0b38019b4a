package hearth.warehouse.strategy;

import hearth.warehouse.strategy.Contradiction.Kind;
import hearth.warehouse.strategy.DirectionOfTravel.Way;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Checks changes and directions of travel against the figures of the day and of a year before. */
final class ChangeCheck {
    private ChangeCheck() {}

    static Stream<Contradiction> of(Strategy strategy) {
        return strategy.measures().stream()
                .flatMap(measure -> Stream.concat(changes(strategy, measure), travels(strategy, measure)));
    }

    private static Stream<Contradiction> changes(Strategy strategy, Measure change) {
        return change.changeOf().map(strategy::measure).stream()
                .flatMap(changed -> change.figures().stream()
                        .filter(figure -> figure.number().isPresent())
                        .flatMap(figure -> change(strategy, change, changed, figure)));
    }

    private static Stream<Contradiction> change(
            Strategy strategy, Measure change, Measure changed, ReportedFigure figure) {
        List<ReportedFigure> now = PrintedFigures.numbersOn(changed, figure.on());
        List<ReportedFigure> before = PrintedFigures.numbersAYearBefore(changed, figure.on());
        if (now.isEmpty() || before.isEmpty()) {
            return Stream.empty();
        }
        boolean isRelative = change.unit() == MeasureUnit.PERCENTAGE_CHANGE;
        double points = number(now.get(0)) - number(before.get(0));
        double made = isRelative ? 100 * points / number(before.get(0)) : points;
        // Points are the difference of two rounded figures; counts are exact.
        double margin = margin(figure) + (isRelative ? 0 : margin(now.get(0)) + margin(before.get(0)));
        double by = number(figure) - made;
        return Math.abs(by) <= margin
                ? Stream.empty()
                : Stream.of(Contradiction.of(
                        Kind.CHANGE,
                        strategy,
                        change,
                        figure,
                        "%s is %s; from %s to %s it is %s"
                                .formatted(
                                        change.title(),
                                        figure.printed().text(),
                                        before.get(0).printed().text(),
                                        now.get(0).printed().text(),
                                        String.format(Locale.ROOT, "%.1f", made)),
                        by));
    }

    private static Stream<Contradiction> travels(Strategy strategy, Measure measure) {
        return measure.travels().stream()
                .flatMap(travel -> measure.figures().stream()
                        .filter(figure -> figure.place().equals(travel.place())
                                && figure.number().isPresent())
                        .reduce((earlier, later) -> later)
                        .stream()
                        .flatMap(newest -> PrintedFigures.numbersAYearBefore(measure, newest.on()).stream()
                                .limit(1)
                                .flatMap(before -> travel(strategy, measure, travel, newest, before))));
    }

    private static Stream<Contradiction> travel(
            Strategy strategy,
            Measure measure,
            DirectionOfTravel travel,
            ReportedFigure newest,
            ReportedFigure before) {
        Way way = way(newest.number().orElseThrow().compareTo(before.number().orElseThrow()));
        return way == travel.is()
                ? Stream.empty()
                : Stream.of(Contradiction.of(
                        Kind.TRAVEL,
                        strategy,
                        measure,
                        newest,
                        "%s has the direction '%s', but from %s (%s) to %s it is %s"
                                .formatted(
                                        measure.title(),
                                        travel.printed(),
                                        before.printed().text(),
                                        before.place().where(),
                                        newest.printed().text(),
                                        way.name().toLowerCase(Locale.ROOT)),
                        number(newest) - number(before)));
    }

    private static Way way(int comparison) {
        return comparison > 0 ? Way.UP : comparison < 0 ? Way.DOWN : Way.SAME;
    }

    private static double margin(ReportedFigure figure) {
        return figure.number().map(PrintedFigures::margin).orElseThrow();
    }

    private static double number(ReportedFigure figure) {
        return figure.number().orElseThrow().doubleValue();
    }
}
