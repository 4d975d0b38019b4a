/** The councils' own strategies: priorities, measures, the figures they report, their targets, and what does not fit. */
@NullMarked
package hearth.warehouse.strategy;

import org.jspecify.annotations.NullMarked;
