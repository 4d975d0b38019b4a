/** The SSDA903 return: its tables, columns and codes by collection year. */
@NullMarked
package hearth.warehouse.ssda903;

import org.jspecify.annotations.NullMarked;
