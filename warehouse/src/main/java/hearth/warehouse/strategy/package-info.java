/** The councils' own strategies: priorities, measures, reported figures, targets, and contradictions in them. */
@NullMarked
package hearth.warehouse.strategy;

import org.jspecify.annotations.NullMarked;
