/** Reading the warehouse's own resource files, strictly. */
@NullMarked
package hearth.warehouse.file;

import org.jspecify.annotations.NullMarked;
