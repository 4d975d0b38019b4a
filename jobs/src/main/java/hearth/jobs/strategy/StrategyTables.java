package hearth.jobs.strategy;

import hearth.jobs.lake.Lake;
import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.Priority;
import hearth.warehouse.strategy.ReportedFigure;
import hearth.warehouse.strategy.Strategies;
import hearth.warehouse.strategy.Strategy;
import hearth.warehouse.strategy.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the strategies that ship with Hearth to {@code dim_strategy_measure} and {@code fact_strategy_figure}. */
public final class StrategyTables {
    static final String MEASURES = "dim_strategy_measure";
    static final String FIGURES = "fact_strategy_figure";

    private StrategyTables() {}

    /**
     * Brings both tables up to date; one with the same rows already is left alone.
     *
     * @return the tables that were written
     */
    public static List<String> write(Lake lake, Strategies strategies) {
        List<@Nullable Object[]> measures = new ArrayList<>();
        List<@Nullable Object[]> figures = new ArrayList<>();
        for (Strategy strategy : strategies.all()) {
            int position = 0;
            for (Priority priority : strategy.priorities()) {
                for (Measure measure : priority.measures()) {
                    measures.add(row(strategy, priority, measure, ++position));
                    measure.figures().forEach(figure -> figures.add(row(strategy, measure, figure)));
                    measure.targets().forEach(target -> figures.add(row(strategy, measure, target)));
                }
            }
        }
        return Stream.of(write(lake, MEASURES, measures), write(lake, FIGURES, figures))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> write(Lake lake, String table, List<@Nullable Object[]> rows) {
        return lake.overwriteChanged(table, rows) ? Optional.of(table) : Optional.empty();
    }

    private static @Nullable Object[] row(Strategy strategy, Priority priority, Measure measure, int position) {
        return new @Nullable Object[] {
            strategy.laCode(),
            measure.id(),
            position,
            strategy.title(),
            strategy.from(),
            strategy.to(),
            priority.id(),
            priority.title(),
            measure.title(),
            code(measure.unit()),
            measure.about().orElse(null),
            measure.indicator().orElse(null),
            measure.code().orElse(null),
            measure.differs().orElse(null),
            measure.note().orElse(null)
        };
    }

    private static @Nullable Object[] row(Strategy strategy, Measure measure, ReportedFigure figure) {
        return new @Nullable Object[] {
            strategy.laCode(),
            measure.id(),
            figure.place().isBaseline() ? "baseline" : "reported",
            figure.period(),
            figure.on(),
            figure.printed().text(),
            figure.number().map(BigDecimal::doubleValue).orElse(null),
            figure.numerator().orElse(null),
            figure.denominator().orElse(null),
            null,
            figure.place().where()
        };
    }

    private static @Nullable Object[] row(Strategy strategy, Measure measure, Target target) {
        return new @Nullable Object[] {
            strategy.laCode(),
            measure.id(),
            "target",
            null,
            target.due().orElse(null),
            target.printed().text(),
            target.value().map(BigDecimal::doubleValue).orElse(null),
            null,
            null,
            code(target.direction()),
            target.place().where()
        };
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
