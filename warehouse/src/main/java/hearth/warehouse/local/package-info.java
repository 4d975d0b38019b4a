/** Local figures, from authorities' own systems, and the CSV files they come in. */
@NullMarked
package hearth.warehouse.local;

import org.jspecify.annotations.NullMarked;
