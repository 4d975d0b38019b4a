/** What a job reports while it runs, and how it ended. */
@NullMarked
package hearth.jobs.progress;

import org.jspecify.annotations.NullMarked;
