/** Finds an area. */
@NullMarked
package hearth.web.home;

import org.jspecify.annotations.NullMarked;
