package hearth.warehouse.strategy;

import hearth.warehouse.strategy.Contradiction.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the parts of a whole against it, and finds suppressed parts that can be worked out. */
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
        return PrintedFigures.relations(strategy, Relation.Sum.class)
                .map(sum -> new SumCheck(strategy, sum))
                .flatMap(SumCheck::contradictions);
    }

    private Stream<Contradiction> contradictions() {
        return whole.figures().stream().map(ReportedFigure::on).distinct().flatMap(day -> hold(day).stream());
    }

    private Optional<Contradiction> hold(LocalDate day) {
        List<Part> found = parts.stream()
                .flatMap(part -> PrintedFigures.on(part, day).limit(1).map(figure -> new Part(part, figure)))
                .toList();
        return found.size() < parts.size()
                ? Optional.empty()
                : total(day, found.get(0).figure().place()).flatMap(total -> hold(found, total));
    }

    /** The whole of a day, preferably from the place of the parts. */
    private Optional<ReportedFigure> total(LocalDate day, Place place) {
        List<ReportedFigure> totals = PrintedFigures.numbersOn(whole, day);
        return totals.stream()
                .filter(total -> total.place().equals(place))
                .findFirst()
                .or(() -> totals.stream().findFirst());
    }

    private Optional<Contradiction> hold(List<Part> found, ReportedFigure total) {
        List<BigDecimal> amounts =
                found.stream().flatMap(part -> amount(part).stream()).toList();
        BigDecimal made = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (amounts.size() == found.size()) {
            return differs(made, found, total);
        }
        List<Part> hidden = found.stream()
                .filter(part -> part.figure().printed().isHidden())
                .toList();
        return sum.isComplete() && hidden.size() == 1 && amounts.size() == found.size() - 1
                ? Optional.of(
                        givenAway(hidden.get(0), total.number().orElseThrow().subtract(made), total))
                : Optional.empty();
    }

    /** What a part adds to the whole: for a count, a count or the numerator of a share. */
    private Optional<BigDecimal> amount(Part part) {
        return whole.unit() == part.measure().unit()
                ? part.figure().number()
                : part.figure().numerator().map(BigDecimal::valueOf);
    }

    private Optional<Contradiction> differs(BigDecimal made, List<Part> found, ReportedFigure total) {
        double difference = made.subtract(total.number().orElseThrow()).doubleValue();
        boolean fits = sum.isComplete() ? Math.abs(difference) <= margin(found, total) : difference <= 0;
        return fits
                ? Optional.empty()
                : Optional.of(Contradiction.of(
                        Kind.SUM,
                        strategy,
                        whole,
                        total,
                        "%s is %s; %s add up to %s"
                                .formatted(
                                        whole.title(),
                                        total.printed().text(),
                                        String.join(", ", sum.parts()),
                                        made.toPlainString()),
                        difference));
    }

    /** Counts add up exactly; each percentage is rounded. */
    private double margin(List<Part> found, ReportedFigure total) {
        return whole.unit() == MeasureUnit.COUNT
                ? 0
                : Stream.concat(found.stream().map(Part::figure), Stream.of(total))
                        .flatMap(figure -> figure.number().stream())
                        .mapToDouble(PrintedFigures::margin)
                        .sum();
    }

    private Contradiction givenAway(Part hidden, BigDecimal amount, ReportedFigure total) {
        Optional<Integer> limit = hidden.figure().place().suppressedBelow();
        return Contradiction.of(
                Kind.GIVEN_AWAY,
                strategy,
                hidden.measure(),
                hidden.figure(),
                "%s is suppressed as %s%s; of %s the other parts leave %s"
                        .formatted(
                                hidden.measure().title(),
                                hidden.figure().printed().text(),
                                limit.map(number -> ", less than " + number).orElse(""),
                                total.printed().text(),
                                amount.toPlainString()),
                limit.map(number -> Math.max(0, amount.doubleValue() - (number - 1)))
                        .orElse(0.0));
    }

    private record Part(Measure measure, ReportedFigure figure) {}
}
