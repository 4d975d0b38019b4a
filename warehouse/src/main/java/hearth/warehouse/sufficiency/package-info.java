/** Which homes children in care will need: rates fitted to their past, simulated into the future, and how sure that is. */
@NullMarked
package hearth.warehouse.sufficiency;

import org.jspecify.annotations.NullMarked;
