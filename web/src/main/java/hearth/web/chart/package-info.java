/** What a chart draws, as data: a closed set of kinds, each drawn by a script of its own. */
@NullMarked
package hearth.web.chart;

import org.jspecify.annotations.NullMarked;
