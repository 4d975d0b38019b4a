/** A load of authorities' extracts, from their files to a release. */
@NullMarked
package hearth.jobs.load;

import org.jspecify.annotations.NullMarked;
