/** What the charts draw, as data. */
@NullMarked
package hearth.web.chart;

import org.jspecify.annotations.NullMarked;
