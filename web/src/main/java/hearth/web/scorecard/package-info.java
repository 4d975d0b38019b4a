/** A council's strategy as a scorecard for its board: which measures, what became of them, and what may be said of it. */
@NullMarked
package hearth.web.scorecard;

import org.jspecify.annotations.NullMarked;
