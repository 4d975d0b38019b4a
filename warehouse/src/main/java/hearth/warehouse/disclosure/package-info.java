/** Symbols in place of figures, and the suppression of small counts. */
@NullMarked
package hearth.warehouse.disclosure;

import org.jspecify.annotations.NullMarked;
