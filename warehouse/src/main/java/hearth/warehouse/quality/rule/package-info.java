/** What a validation rule of the return is, what it can check, and the one pass over a child's rows that applies all rules. */
@NullMarked
package hearth.warehouse.quality.rule;

import org.jspecify.annotations.NullMarked;
