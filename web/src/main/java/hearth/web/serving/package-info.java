/** From a release of Delta tables to a read-only database file, and from one release to the next without a pause. */
@NullMarked
package hearth.web.serving;

import org.jspecify.annotations.NullMarked;
