/** Figures that an authority alone holds, and the CSV files in which it brings them. */
@NullMarked
package hearth.warehouse.local;

import org.jspecify.annotations.NullMarked;
