package hearth.web.figure;

import hearth.warehouse.benchmark.Comparator;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.indicator.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What figures of a period are compared with.
 *
 * @param value empty when too few contribute
 * @param contributors how many figures are in it
 * @param possible how many could be
 */
public record Comparison(
        LocalDate periodEnd,
        Source source,
        Comparator comparator,
        Statistic statistic,
        Optional<Double> value,
        int contributors,
        int possible) {}
