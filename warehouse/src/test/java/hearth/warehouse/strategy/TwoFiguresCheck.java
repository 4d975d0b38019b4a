package hearth.warehouse.strategy;

import hearth.warehouse.strategy.Contradiction.Kind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds measures with different figures for the same day, except those whose baseline and target are swapped. */
final class TwoFiguresCheck {
    private TwoFiguresCheck() {}

    static Stream<Contradiction> of(Strategy strategy) {
        return strategy.measures().stream()
                .filter(measure -> SwappedBaseline.of(measure).isEmpty())
                .flatMap(measure -> hold(strategy, measure));
    }

    private static Stream<Contradiction> hold(Strategy strategy, Measure measure) {
        List<ReportedFigure> figures = measure.figures().stream()
                .filter(figure -> figure.number().isPresent())
                .toList();
        return IntStream.range(0, figures.size())
                .boxed()
                .flatMap(i -> figures.stream()
                        .skip(i + 1)
                        .filter(other -> other.on().equals(figures.get(i).on()))
                        .filter(other -> !PrintedFigures.agree(
                                figures.get(i).number().orElseThrow(),
                                other.number().orElseThrow()))
                        .map(other -> contradiction(strategy, measure, figures.get(i), other)));
    }

    private static Contradiction contradiction(
            Strategy strategy, Measure measure, ReportedFigure figure, ReportedFigure other) {
        return new Contradiction(
                strategy.council(),
                Kind.TWO_FIGURES,
                measure.id(),
                figure.on(),
                figure.place().where() + "; " + other.place().where(),
                "%s is %s in one place, %s in the other"
                        .formatted(
                                measure.title(),
                                figure.printed().text(),
                                other.printed().text()),
                other.number()
                        .orElseThrow()
                        .subtract(figure.number().orElseThrow())
                        .doubleValue());
    }
}
