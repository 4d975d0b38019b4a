/** Who reads, and what they may see. */
@NullMarked
package hearth.web.access;

import org.jspecify.annotations.NullMarked;
