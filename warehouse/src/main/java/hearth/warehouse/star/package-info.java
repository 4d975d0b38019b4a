/** The rows of the star schema and how a child's history becomes them. */
@NullMarked
package hearth.warehouse.star;

import org.jspecify.annotations.NullMarked;
