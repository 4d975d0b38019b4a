/** Symbols in place of figures and the rule that hides small numbers. */
@NullMarked
package hearth.warehouse.disclosure;

import org.jspecify.annotations.NullMarked;
