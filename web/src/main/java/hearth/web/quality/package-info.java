/** What is wrong with an authority's returns, and what changed from one release to another. */
@NullMarked
package hearth.web.quality;

import org.jspecify.annotations.NullMarked;
