/** Where places are: authorities and postcodes. */
@NullMarked
package hearth.warehouse.area;

import org.jspecify.annotations.NullMarked;
