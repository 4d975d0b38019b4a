/** Indicators, the cohorts they count and the arithmetic that turns counts into figures. */
@NullMarked
package hearth.warehouse.indicator;

import org.jspecify.annotations.NullMarked;
