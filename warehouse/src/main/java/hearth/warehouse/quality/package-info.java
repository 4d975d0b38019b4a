/** What is wrong with a row, where, and what to do about it. */
@NullMarked
package hearth.warehouse.quality;

import org.jspecify.annotations.NullMarked;
