/** One authority's own months and quarters against control limits. */
@NullMarked
package hearth.web.inyear;

import org.jspecify.annotations.NullMarked;
