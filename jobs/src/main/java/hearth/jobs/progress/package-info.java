/** What a job tells its user while it works, and how it ended. */
@NullMarked
package hearth.jobs.progress;

import org.jspecify.annotations.NullMarked;
