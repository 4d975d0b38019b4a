/** What a validation rule of the return is, what it can look at, and the one pass over a child's rows that applies them all. */
@NullMarked
package hearth.warehouse.quality.rule;

import org.jspecify.annotations.NullMarked;
