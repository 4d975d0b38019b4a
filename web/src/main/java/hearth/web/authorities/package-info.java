/** One indicator of all authorities in one year: side by side, and on a funnel. */
@NullMarked
package hearth.web.authorities;

import org.jspecify.annotations.NullMarked;
