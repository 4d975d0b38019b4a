/** The page of one indicator: its definition, from the return's columns to the chart. */
@NullMarked
package hearth.web.indicator;

import org.jspecify.annotations.NullMarked;
