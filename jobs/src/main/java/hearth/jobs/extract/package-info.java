/** Finding, recognising and reading what authorities sent. */
@NullMarked
package hearth.jobs.extract;

import org.jspecify.annotations.NullMarked;
