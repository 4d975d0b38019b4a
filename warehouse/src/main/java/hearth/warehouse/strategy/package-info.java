/** The councils' own strategies: priorities, measures, reported figures and targets. */
@NullMarked
package hearth.warehouse.strategy;

import org.jspecify.annotations.NullMarked;
