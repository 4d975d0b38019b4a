/** Which indicators there are, and how each is defined. */
@NullMarked
package hearth.web.catalogue;

import org.jspecify.annotations.NullMarked;
