package hearth.warehouse.strategy;

import hearth.warehouse.strategy.Contradiction.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the parts of a whole to it, and finds hidden parts that can be worked out. */
final class SumCheck {
    private final Strategy strategy;
    private final Relation.Sum sum;
    private final Measure whole;
    private final List<Measure> parts;

    private SumCheck(Strategy strategy, Relation.Sum sum) {
        this.strategy = strategy;
        this.sum = sum;
        this.whole = strategy.measure(sum.whole());
        this.parts = sum.parts().stream().map(strategy::measure).toList();
    }

    static Stream<Contradiction> of(Strategy strategy) {
        return strategy.relations(Relation.Sum.class)
                .map(sum -> new SumCheck(strategy, sum))
                .flatMap(SumCheck::contradictions);
    }

    private Stream<Contradiction> contradictions() {
        return whole.figures().stream().map(ReportedFigure::on).distinct().flatMap(day -> hold(day).stream());
    }

    private Optional<Contradiction> hold(LocalDate day) {
        List<ReportedFigure> found =
                parts.stream().flatMap(part -> part.on(day).limit(1)).toList();
        return found.size() < parts.size()
                ? Optional.empty()
                : total(day, found.get(0).place()).flatMap(total -> hold(found, total));
    }

    /** The whole of a day, that of the parts' own place first. */
    private Optional<ReportedFigure> total(LocalDate day, Place place) {
        List<ReportedFigure> totals = whole.numbersOn(day);
        return totals.stream()
                .filter(total -> total.place().equals(place))
                .findFirst()
                .or(() -> totals.stream().findFirst());
    }

    private Optional<Contradiction> hold(List<ReportedFigure> found, ReportedFigure total) {
        List<BigDecimal> amounts =
                found.stream().flatMap(part -> amount(part).stream()).toList();
        BigDecimal difference = amounts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(total.number().orElseThrow());
        if (amounts.size() == found.size()) {
            return differs(difference, found, total);
        }
        List<ReportedFigure> hidden =
                found.stream().filter(part -> part.printed().isHidden()).toList();
        return sum.isComplete() && hidden.size() == 1 && amounts.size() == found.size() - 1
                ? Optional.of(givenAway(hidden.get(0), difference.negate(), total))
                : Optional.empty();
    }

    /** What a part brings to the whole: of a share with counts its numerator, if the whole is a count. */
    private Optional<BigDecimal> amount(ReportedFigure part) {
        return whole.unit() == MeasureUnit.COUNT
                ? part.numerator().map(BigDecimal::valueOf).or(part::number)
                : part.number();
    }

    private Optional<Contradiction> differs(BigDecimal difference, List<ReportedFigure> found, ReportedFigure total) {
        boolean fits = sum.isComplete()
                ? Math.abs(difference.doubleValue()) <= margin(found, total)
                : difference.signum() <= 0;
        BigDecimal printed = total.number().orElseThrow();
        return fits
                ? Optional.empty()
                : Optional.of(contradiction(
                        Kind.SUM,
                        whole,
                        total,
                        "%s is %s; %s add up to %s"
                                .formatted(
                                        whole.title(),
                                        total.printed().text(),
                                        String.join(", ", sum.parts()),
                                        printed.add(difference).toPlainString()),
                        difference.doubleValue()));
    }

    /** Counts add up exactly; of percentages each is rounded. */
    private double margin(List<ReportedFigure> found, ReportedFigure total) {
        return whole.unit() == MeasureUnit.COUNT
                ? 0
                : Stream.concat(found.stream(), Stream.of(total))
                        .flatMap(figure -> figure.number().stream())
                        .mapToDouble(Printed::margin)
                        .sum();
    }

    private Contradiction givenAway(ReportedFigure hidden, BigDecimal amount, ReportedFigure total) {
        Measure part = parts.stream()
                .filter(measure -> measure.figures().contains(hidden))
                .findFirst()
                .orElseThrow();
        double above = hidden.place()
                .suppressedBelow()
                .map(limit -> amount.doubleValue() - (limit - 1))
                .orElse(0.0);
        return contradiction(
                Kind.GIVEN_AWAY,
                part,
                total,
                "%s is printed as %s%s; of %s the other parts leave %s"
                        .formatted(
                                part.title(),
                                hidden.printed().text(),
                                hidden.place()
                                        .suppressedBelow()
                                        .map(limit -> ", less than " + limit)
                                        .orElse(""),
                                total.printed().text(),
                                amount.toPlainString()),
                Math.max(0, above));
    }

    private Contradiction contradiction(Kind kind, Measure measure, ReportedFigure total, String words, double by) {
        return new Contradiction(
                strategy.council(),
                kind,
                measure.id(),
                total.on(),
                total.place().where(),
                words,
                by);
    }
}
