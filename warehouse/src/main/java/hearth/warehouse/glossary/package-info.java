/** The field's words, in plain English. */
@NullMarked
package hearth.warehouse.glossary;

import org.jspecify.annotations.NullMarked;
