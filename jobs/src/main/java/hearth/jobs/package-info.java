/** The command line of the jobs. */
@NullMarked
package hearth.jobs;

import org.jspecify.annotations.NullMarked;
