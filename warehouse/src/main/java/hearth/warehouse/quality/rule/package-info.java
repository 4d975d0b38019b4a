/** The return's validation rules: each beside its meaning, and the one pass over a child's rows that applies them all. */
@NullMarked
package hearth.warehouse.quality.rule;

import org.jspecify.annotations.NullMarked;
