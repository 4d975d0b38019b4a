/** The providers of placements that Ofsted has registered. */
@NullMarked
package hearth.warehouse.provider;

import org.jspecify.annotations.NullMarked;
