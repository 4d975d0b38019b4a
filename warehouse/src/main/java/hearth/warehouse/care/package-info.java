/** A child's history in care and the pure functions over it. */
@NullMarked
package hearth.warehouse.care;

import org.jspecify.annotations.NullMarked;
