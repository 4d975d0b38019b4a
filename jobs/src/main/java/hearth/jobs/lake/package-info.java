/** Delta tables, releases and the lock on the warehouse. */
@NullMarked
package hearth.jobs.lake;

import org.jspecify.annotations.NullMarked;
