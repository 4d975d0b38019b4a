package hearth.web.indicator;

import java.util.List;
import java.util.Optional;

/**
 * How a council's strategy uses an indicator.
 *
 * @param council its name
 * @param measure what the strategy calls it
 * @param said the newest figure that the strategy gives, as printed
 * @param aims what it wants to reach, as printed
 * @param differs how its definition differs; empty where no difference is known
 */
public record StrategyUse(
        String council, String strategy, String measure, String said, List<String> aims, Optional<String> differs) {}
