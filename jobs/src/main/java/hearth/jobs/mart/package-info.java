/** From cohorts to figures. */
@NullMarked
package hearth.jobs.mart;

import org.jspecify.annotations.NullMarked;
