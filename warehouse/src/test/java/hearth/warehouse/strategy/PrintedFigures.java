package hearth.warehouse.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the checks ask of the figures as a document prints them. */
final class PrintedFigures {
    private PrintedFigures() {}

    /** The figures of one day, from any place. */
    static Stream<ReportedFigure> on(Measure measure, LocalDate day) {
        return measure.figures().stream().filter(figure -> figure.on().equals(day));
    }

    /** The figures of one day that are numbers. */
    static List<ReportedFigure> numbersOn(Measure measure, LocalDate day) {
        return on(measure, day).filter(figure -> figure.number().isPresent()).toList();
    }

    /** The numbers of the day one year before. */
    static List<ReportedFigure> numbersAYearBefore(Measure measure, LocalDate day) {
        return numbersOn(measure, day.minusYears(1));
    }

    /** Whether two numbers can be the same, rounded to the decimals of the coarser. */
    static boolean agree(BigDecimal number, BigDecimal other) {
        int decimals = Math.min(number.scale(), other.scale());
        return number.setScale(decimals, RoundingMode.HALF_UP).compareTo(other.setScale(decimals, RoundingMode.HALF_UP))
                == 0;
    }

    /** How far the exact number may be from the printed one: half a unit of its last digit. */
    static double margin(BigDecimal printed) {
        return 0.5 * Math.pow(10, -printed.scale());
    }

    /** How the measures of a strategy are related, of one kind of relation. */
    static <R extends Relation> Stream<R> relations(Strategy strategy, Class<R> kind) {
        return strategy.relations().stream().filter(kind::isInstance).map(kind::cast);
    }
}
