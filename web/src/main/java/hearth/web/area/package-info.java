/** Authorities, regions and the country, by any of their names. */
@NullMarked
package hearth.web.area;

import org.jspecify.annotations.NullMarked;
