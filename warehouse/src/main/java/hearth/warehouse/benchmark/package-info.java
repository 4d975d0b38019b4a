/** How a figure compares with others: rank, change, and whether a difference is significant. */
@NullMarked
package hearth.warehouse.benchmark;

import org.jspecify.annotations.NullMarked;
