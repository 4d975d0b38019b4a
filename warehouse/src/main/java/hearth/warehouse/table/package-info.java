/** The contract of every table: grain, columns, meaning. */
@NullMarked
package hearth.warehouse.table;

import org.jspecify.annotations.NullMarked;
