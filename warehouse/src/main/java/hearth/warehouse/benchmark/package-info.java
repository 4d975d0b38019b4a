/** How a figure stands beside others: rank, change, and what may be said of a difference. */
@NullMarked
package hearth.warehouse.benchmark;

import org.jspecify.annotations.NullMarked;
