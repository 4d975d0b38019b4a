package hearth.web.figure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What figures of a period are compared with.
 *
 * @param comparator sn_2021, sn_2025, group, region or england
 * @param statistic mean, median, pooled or published
 * @param value empty when too few contribute
 * @param contributors how many figures are in it
 * @param possible how many could be
 */
public record Comparison(
        LocalDate periodEnd,
        Source source,
        String comparator,
        String statistic,
        Optional<Double> value,
        int contributors,
        int possible) {}
